# docker build -t cvlatex .
# mkdir -p build && docker run --rm --user "$(id -u):$(id -g)" -v "$PWD/data:/cv/data:ro" -v "$PWD/build:/cv/build" cvlatex
FROM debian:bookworm-slim

RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates make python3 python3-venv \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /cv
COPY Makefile requirements.lock ./
COPY scripts scripts
RUN make setup && apt-get clean && rm -rf /var/lib/apt/lists/*

COPY . .
RUN useradd --create-home cv && mkdir -p build && chown -R cv build
USER cv
ENV HOME=/tmp
CMD ["make", "pdf"]
