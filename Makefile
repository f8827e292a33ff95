# What can be done with this folder; `make` alone lists it.

# Debian packages that the program is built from.
LIBRARIES = pkg-config libxlsxwriter-dev libzip-dev libexpat1-dev
# Where `make install` puts bin/cuoituan and share/cuoituan/templates.
PREFIX = /usr/local
# Where `make demo` puts the workbooks, and `make docs` the pages.
DEMO = out/demo
DOCS = .build/docs
PICTURE = Sources/Reporting/Reporting.docc/Resources/BaoCaoThang

SWIFT = swift
# Swift's own libraries are linked in: the installed program needs no Swift, and starts in half the time.
RELEASE = --configuration release --static-swift-stdlib --product cuoituan
PROGRAM = .build/release/cuoituan
SOURCES = Package.swift Sources Tests Benchmarks
# How long `make fuzz` takes, shared among the readers.
SECONDS = 60
DOCUMENTED = VietnameseText TableReading Configuration Movement Submissions WorkbookWriting Reporting

.PHONY: help deps build demo test fuzz mutants install picture docs format lint

help: ## lists the targets
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 16

deps: ## installs the libraries that are missing (Debian packages, with sudo unless root)
	@missing=; for package in $(LIBRARIES); do \
	  dpkg-query --show --showformat='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	test -z "$$missing" || pkg-config --exists xlsxwriter libzip expat 2>/dev/null || { \
	  command -v apt-get >/dev/null || { echo "Install these, or what your system calls them:$$missing" >&2; exit 1; }; \
	  as_root=; test "$$(id -u)" -eq 0 || as_root=sudo; \
	  echo "Installing$$missing"; \
	  $$as_root apt-get update -q && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q --yes $$missing; \
	}

build: deps ## builds the program as it is installed
	$(SWIFT) build $(RELEASE)

demo: build ## makes the workbooks of the sample district and says where they are
	@status=0; $(PROGRAM) convert templates/sample/submissions --district templates/sample/district \
	  --out $(DEMO) --force || status=$$?; \
	if test $$status -gt 1; then exit $$status; fi; \
	printf '\nCác sổ Excel / the workbooks:\n'; \
	find $(DEMO) -name '*.xlsx' -not -path '*/TraLai/*' | sort | sed "s|^|  $$PWD/|"; \
	find $(DEMO) -type d -name TraLai | sort | while read -r folder; do \
	  echo "  $$PWD/$$folder/ ($$(find "$$folder" -name '*.xlsx' | wc -l) tệp trả lại / return workbooks)"; \
	done

test: deps ## runs every test; those whose tools are missing are named as skipped
	$(SWIFT) test

fuzz: deps ## feeds made-up bytes to the readers, SECONDS=60 in all, and fails where one breaks a promise
	Tests/Fuzzing/run $(SECONDS)

mutants: deps ## changes the rules line by line and fails where no test notices; takes half an hour
	Tests/Mutants/run

install: build ## installs the program and its templates under PREFIX
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/cuoituan'
	install -s -m 755 $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/cuoituan'
	cp -R templates '$(DESTDIR)$(PREFIX)/share/cuoituan/'

picture: demo ## draws the picture in README.md anew (with LibreOffice and poppler)
	soffice --headless --convert-to pdf --outdir out $(DEMO)/2022-10/BaoCaoThang_2022-10.xlsx
	pdftoppm -r 90 -f 1 -l 1 -png -singlefile out/BaoCaoThang_2022-10.pdf $(PICTURE)

docs: deps ## writes the libraries' documentation; a warning is an error
	@mkdir -p $(DOCS)
	@for module in $(DOCUMENTED); do \
	  $(SWIFT) package --allow-writing-to-directory $(DOCS) generate-documentation --target $$module \
	    --output-path $(DOCS)/$$module --warnings-as-errors || exit 1; \
	done

format: ## lays the sources out
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

lint: ## checks the layout of the sources and the rules of the house
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)
	sh .ci/house-rules
