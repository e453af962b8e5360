# The commands of the project. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# Maven itself runs on JDK 25, because the formatter runs inside it; infra/jdk25 finds one or says what to install.
export JAVA_HOME := $(shell infra/jdk25)
# Debian's Maven is older than the warnings of JDK 25 about what it does.
export MAVEN_OPTS := --sun-misc-unsafe-memory-access=allow $(MAVEN_OPTS)
MVN := mvn -B -ntp
JAR := backend/server/target/colophon.jar
JAVA_SOURCES := $(shell find backend pom.xml -path '*/target' -prune -o -path '*/src/test' -prune -o -type f -print)
PAGE_SOURCES := $(shell find frontend -name node_modules -prune -o -name dist -prune -o -path '*/test*' -prune -o -type f -print)
PAGES := frontend/dist/index.html
# The fingerprint library as WebAssembly, which the pages take in.
KERNELS := backend/fingerprint-web/target/wasm/fingerprint.wasm
KERNEL_SOURCES := $(shell find backend/fingerprint-web backend/fingerprint/src/main pom.xml backend/fingerprint/pom.xml -path '*/target' -prune -o -type f -print)
NODE_MODULES := frontend/node_modules/.package-lock.json

.PHONY: help demo run test backend-test frontend-test e2e format verify try-proxy lint-infra bench chaos mutation clean jdk

help: ## list the commands
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

demo: $(JAR) ## build and start at http://localhost:8080 with sample people and works
	@infra/demo

run: $(JAR) ## build and start an empty register; the console prints a one-time set-up token
	@SERVER_PORT=$${PORT:-8080} exec $(JAVA_HOME)/bin/java -jar $(JAR)

test: jdk backend-test frontend-test e2e ## everything: format, compiler, nulls, modules, unit, HTTP, browser

backend-test: $(PAGES)
	@infra/ffmpeg
	$(MVN) -Dkernels.phase=none verify

frontend-test: $(NODE_MODULES)
	cd frontend && npm run --silent check && npm run --silent test

e2e: $(PAGES) backend-test
	@infra/browser
	cd frontend && npm run --silent e2e

format: $(NODE_MODULES) jdk ## format all code
	$(MVN) -q spotless:apply
	cd frontend && npm run --silent format

verify: $(JAR) ## check a running register's log: DATA=url (http://localhost:8080 unless told)
	@backend/cli/colophon verify $${DATA:-http://localhost:8080}

try-proxy: $(JAR) ## a browser through nginx (PROXY=caddy: Caddy) with TLS, from the files in infra/proxy
	@infra/proxy/try $${PROXY:-nginx}

lint-infra: ## check the service unit and the container file, where the tools are installed
	@infra/lint

bench: $(JAR) ## measure what docs/performance.md reports
	@infra/bench
	$(MVN) -q -Dquick -pl backend/fingerprint -am test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
	@infra/bench-fingerprint

chaos: $(JAR) ## 16 clients register while server and database are killed five times each
	$(MVN) -q -pl backend/cli -am test -Dquick -Dtest=KillTest -Dchaos=long -Dsurefire.failIfNoSpecifiedTests=false

mutation: jdk ## mutation score of the pure packages
	$(MVN) -q -Dquick -pl backend/kernel,backend/fingerprint,backend/evidence test-compile org.pitest:pitest-maven:mutationCoverage
	@infra/mutation-score

clean: ## remove what was built; data folders stay
	rm -rf backend/*/target frontend/dist frontend/node_modules

jdk:
	@test -n "$(JAVA_HOME)" || { infra/jdk25; exit 1; }

$(NODE_MODULES): frontend/package.json frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(KERNELS): $(KERNEL_SOURCES) | jdk
	$(MVN) -q -Dquick -pl backend/fingerprint-web -am process-classes
	@touch $@

$(PAGES): $(NODE_MODULES) $(KERNELS) $(PAGE_SOURCES)
	cd frontend && npm run --silent build

$(JAR): $(PAGES) $(JAVA_SOURCES) | jdk
	$(MVN) -q -Dquick -DskipTests -Dkernels.phase=none package
	@touch $@
