// The interface's words, in English and Chinese.

const WORDS = {
  en: {
    skip: "Skip to the pages", variants: "Variants", files: "Files", beside: "Two variants side by side",
    smaller: "Smaller", larger: "Larger", fit: "Fit the width", pdf: "Open the PDF", theme: "Light, dark or as the system",
    language: "界面语言：中文", "language-short": "中文", text: "Text", pages: "Pages", dock: "About the document",
    divider: "Width of the text", "dock-divider": "Height of the lists", switch: "What to show",
    private: "private…", photo: "Photo…", vscode: "Open in VS Code", copy: "Copy place",
    copied: "Copied", problems: "Problems", outline: "Outline", machine: "As a machine reads it", changes: "Changes",
    design: "Design", "no-problems": "Nothing is wrong.", fix: "Fix", "no-changes": "The last build changed no text.",
    "changes-are": "What the last build changed. It is marked on the page.",
    "machine-is": "What an applicant-tracking system gets of this PDF: the fields that it fills in, and the text.",
    connecting: "Connecting…", offline: "The server is gone", building: "Building…", built: "Built in {seconds} s",
    mistakes: "{count} to correct", stale: "The last good PDF: correct the text to go on", saved: "Saved",
    saving: "Saving…", unsaved: "Not saved", page: "page", "of-pages": "{count} pages", "of-page": "1 page",
    budget: "{count} of {budget} pages", over: "over its budget", "page-of": "Page {page} of {count}",
    "conflict-is": "{file} was changed elsewhere. On the left is your text, on the right what the file holds now.",
    mine: "Keep mine", theirs: "Take the file's", undo: "Undo", "design-of": "Look of", defaults: "all variants",
    "as-default": "{value}, as in all variants", unset: "not set", "photo-added": "Write `photo: {file: {name}, alt: …}` under `profile`.",
    "machine-text": "The plain text, in the order of the file", "read-as": "read as {kind}", unread: "Places that are not recognized: {count}", "not-read": "not recognized",
    "points-are": "{count}", "field-name": "Name", "field-headline": "Headline", "field-email": "Email",
    "field-phone": "Phone", "field-website": "Website", "field-other": "Other", "field-role": "Role",
    "field-employer": "Employer", "field-dates": "Dates", "field-place": "Place", "field-points": "Points",
    match: "Match", "match-paste": "Paste a job advertisement",
    "match-is": "Which of its terms this variant has. It stays on this machine, and nothing is written for you.",
    "match-share": "{printed} of {count} terms are printed", "match-printed": "Printed, and marked on the page",
    "match-left-out": "In your data, but left out of this variant", "match-nowhere": "Nowhere in your data", tags: "tags:",
    "own-editor": "Open in {editor}", "click-hint": "Click a text on the page to change it.", second: "{variant}, beside it",
    "design-style": "Style", "design-color": "Colour", "design-fonts": "Fonts", "design-font_size": "Font size",
    "design-density": "Density", "design-margins": "Margins", "design-paper": "Paper", "design-max_pages": "Page budget",
    "design-glossary": "Glossary", "design-output": "Output", "design-audience": "Audience",
    variant: "Variant", "no-pages": "The first PDF is on its way.", "no-good-pages": "No PDF yet: correct the text first.", link: "Link to",
  },
  zh: {
    skip: "跳到页面", variants: "版本", files: "文件", beside: "两个版本并排", smaller: "缩小", larger: "放大",
    fit: "适合宽度", pdf: "打开 PDF", theme: "浅色、深色或跟随系统", language: "Language: English",
    "language-short": "EN", text: "文本", pages: "页面", dock: "关于文档", divider: "文本宽度", "dock-divider": "列表高度",
    switch: "显示什么", private: "private…", photo: "照片…", vscode: "在 VS Code 中打开", copy: "复制位置",
    copied: "已复制", problems: "问题", outline: "大纲", machine: "机器读到的文本", changes: "变化", design: "版式",
    "no-problems": "没有问题。", fix: "修正", "no-changes": "上次构建没有改动文字。",
    "changes-are": "上次构建改动之处，页面上有标记。", "machine-is": "招聘系统从这份 PDF 中得到的内容：识别出的字段和文本。",
    connecting: "正在连接…", offline: "服务器已停止", building: "正在构建…", built: "构建用时 {seconds} 秒",
    mistakes: "{count} 处待改", stale: "这是上一次正确的 PDF，改正文本后继续", saved: "已保存", saving: "正在保存…",
    unsaved: "未保存", page: "页", "of-pages": "共 {count} 页", "of-page": "共 1 页", budget: "{count} / {budget} 页",
    over: "超出页数", "page-of": "第 {page} 页，共 {count} 页",
    "conflict-is": "{file} 在别处被修改。左边是你的文本，右边是文件现在的内容。", mine: "保留我的", theirs: "采用文件的",
    undo: "撤销", "design-of": "版式属于", defaults: "所有版本", "as-default": "{value}（同所有版本）", unset: "未设置",
    "machine-text": "纯文本，按文件中的顺序", "read-as": "识别为 {kind}", unread: "未识别之处：{count}", "not-read": "未识别", "points-are": "{count} 条",
    "field-name": "姓名", "field-headline": "头衔", "field-email": "邮箱", "field-phone": "电话", "field-website": "网址",
    "field-other": "其他", "field-role": "职位", "field-employer": "单位", "field-dates": "日期", "field-place": "地点",
    "field-points": "要点", match: "匹配", "match-paste": "粘贴招聘启事",
    "match-is": "查看此版本包含其中哪些词。内容只留在本机，也不会替你写任何文字。",
    "match-share": "{count} 个词中有 {printed} 个已印出", "match-printed": "已印出，页面上有标记",
    "match-left-out": "数据中有，但此版本未收", "match-nowhere": "数据中没有", tags: "标签：", "own-editor": "在 {editor} 中打开",
    "click-hint": "点击页面上的文字即可修改。", second: "{variant}，并排", "design-style": "样式", "design-color": "颜色",
    "design-fonts": "字体", "design-font_size": "字号", "design-density": "疏密", "design-margins": "页边距",
    "design-paper": "纸张", "design-max_pages": "页数上限", "design-glossary": "术语表", "design-output": "用途",
    "design-audience": "读者",
    "photo-added": "请在 `profile` 下写 `photo: {file: {name}, alt: …}`。", variant: "版本", "no-pages": "第一份 PDF 正在生成。", "no-good-pages": "还没有 PDF，请先改正文本。", link: "链接到",
  },
};

let language = localStorage.getItem("language") ?? document.documentElement.lang;
if (!(language in WORDS)) language = "en";

export function say(key, values = {}) {
  const words = WORDS[language][key] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

export function speak(root = document) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const node of root.querySelectorAll("[data-say]")) node.textContent = say(node.dataset.say);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
    if (node.matches("button, a")) node.title = say(node.dataset.label);
  }
}

export function otherLanguage() {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem("language", language);
}
