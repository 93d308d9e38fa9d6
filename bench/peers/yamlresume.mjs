// YAMLResume's engine as its own `build` command drives it: parse, validate, write LaTeX, one run of xelatex.
// The command itself (package `yamlresume`) only wraps this; the engine installs alone.
// Use: node yamlresume.mjs RESUME.yml   The .tex and the PDF come to stand beside it.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, resolve } from 'node:path'

// Packages are looked up from the working folder, where they were installed, not from where this file lies.
const require = createRequire(`${process.cwd()}/`)
const { getResumeRenderer, ResumeSchema } = await import(require.resolve('@yamlresume/core'))
const { parse } = require('yaml')

const file = resolve(process.argv[2])
const resume = parse(readFileSync(file, 'utf8'))
const verdict = ResumeSchema.safeParse(resume)
if (!verdict.success) {
  for (const issue of verdict.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`)
}
const tex = file.replace(/\.ya?ml$/, '.tex')
writeFileSync(tex, getResumeRenderer(resume, 0).render())
execFileSync('xelatex', ['-halt-on-error', basename(tex)], { cwd: dirname(tex), stdio: ['ignore', 'ignore', 'inherit'] })
