namespace ArticleClean.Cli.Syntax;

/// <summary>What <c>--help</c> prints: examples first.</summary>
internal static class HelpText
{
    public const string Clean = """
        articleclean: the article alone, out of a web page or of text whose tags are already gone.

        Examples:
          articleclean page.html                         the article, as plain text
          curl -s https://example.org/ | articleclean    the same, from standard input
          articleclean page.html -o page.md              as Markdown, into a file
          articleclean pages/ --output-dir out -f json   a folder, into another, in parallel
          articleclean pages/ > pages.jsonl              many documents, each a line of JSON
          articleclean crawl.warc.gz -o crawl.jsonl.gz   a web archive; --resume goes on where a run was stopped
          articleclean check texts/                      is residue left? exit 1 if so

        Usage:
          articleclean [PATH...] [options]
          articleclean check [PATH...] [options]         report residue, change nothing
          articleclean filters                           list the filters
          articleclean schema                            print the JSON Schema of the JSON output

          PATH is a file, a folder, a pattern ('pages/**/*.html'), or - for standard input, which is read where there is
          no PATH. Of a folder, its .html, .htm, .xhtml, .txt, .text, .warc and .arc files are taken, and what its .gitignore,
          .ignore and .articlecleanignore files name is not. gzip and zstd are opened everywhere.
          A shard (JSON Lines, WARC, ARC) holds many documents; the results are lines of JSON, in the same order.

        Output:
          -f, --format FORMAT   text (default), markdown, html, tei, json or jsonl (default of many documents in one stream)
          -o, --output FILE     write to FILE; .md, .html, .xml, .json, .jsonl and .txt imply the format, .gz and .zst compress it
          --output-dir DIR      write a file for each document or shard, in folders as the input has them
          --force               write over files that exist; they are kept otherwise
          --links MODE          in Markdown and HTML: keep (default), text: without addresses, footnotes: addresses at the end
          --images MODE         in Markdown and HTML: keep (default), alt: their text only, drop
          --embeds MODE         of videos, sounds and frames: drop (default), link: leave a link
          --front-matter        begin Markdown and text with the metadata, as YAML
          --width N             wrap the lines of plain text at N characters
          --explain             show what was removed and why: on standard error, or in the JSON

        Input:
          --from KIND           auto (default), html, text, or of many documents: jsonl, warc
          --field NAME          the field of a JSON line that holds the document (default: html, else text)
          --include PATTERN     of folders take these files, as .gitignore has patterns; may be given several times
          --exclude PATTERN     of folders leave these files and folders; may be given several times
          --no-ignore           do not heed ignore files
          --charset LABEL       the charset, whatever the document says
          --url URL             the document's address; relative links start from it
          --max-bytes SIZE      most bytes of a document, decompressed (default 24M)
          --timeout SECONDS     most work for a document, in seconds of a usual machine (default 10)

        Cleaning:
          --rules FILE          what you know of single sites, as JSON: {"example.org": {"content": "story", "remove": "//aside"}}
          --scope SCOPE         article (default), or page: all of the page but residue
          --captions MODE       drop (default) or keep captions and credits
          --standfirst MODE     keep (default) or drop the paragraph between title and text that sums the article up
          --filter NAME         run this filter only; may be given several times
          --no-filter NAME      do not run this filter; may be given several times

        Wanted (what is not is dropped, and reported with the reason):
          --min-words N         at least N words
          --min-confidence C    at least this confidence in the choice of the main content, from 0 to 1
          --language TAGS       in one of these languages: en,de
          --unique              no text that an earlier document of the run has

        Run:
          --resume              go on where a run was stopped, and leave what is done (with --output or --output-dir)
          --report FILE         a line of JSON for each document: status, reason, counts, time
          --stats FILE          the counts of the run as JSON: total, forwarded, dropped_REASON
          --failed-dir DIR      keep copies of the documents that failed, but not of records over --max-bytes
          --fail-fast           end at the first document that fails
          --dry-run             list what would be cleaned, and into which file
          --config FILE         options from FILE (default: articleclean.json here or in a folder above)
          --no-config           no options from a file
          -j, --jobs N          documents cleaned at once (default: the number of processors)
          -q, --quiet           report failures only
          -v, --verbose         report each document, and warnings
          -h, --help            this text
          --version             the version

        Exit codes: 0 done, 1 no article (or a dropped one) in the only input, 2 usage or nothing could be read or written,
        3 some documents failed.

        """;

    public const string Check = """
        articleclean check: report the residue in documents; nothing is changed.

        Examples:
          articleclean check texts/                        each finding: name:line:column: filter/code: reason: excerpt
          articleclean check --filter css a.txt            look for left-over CSS only
          articleclean check -q . || exit 1                in a script or in CI
          articleclean check -f sarif . > residue.sarif    for a code host
          articleclean check -f junit . > residue.xml      for a CI system
          articleclean check --write-baseline known.json . take what is there as known,
          articleclean check --baseline known.json .       and from then on report only what is new

        Usage:
          articleclean check [PATH...] [options]

        Options:
          -f, --format FORMAT   text (default), json, sarif or junit
          --baseline FILE       do not report the findings that FILE knows; those that are gone are counted on standard error
          --write-baseline FILE write what is found to FILE, as known; no report, and residue is no reason for exit code 1
          --from KIND           auto (default), html, text, or of many documents: jsonl, warc
          --field NAME          the field of a JSON line that holds the document (default: html, else text)
          --include PATTERN     of folders take these files, as .gitignore has patterns; may be given several times
          --exclude PATTERN     of folders leave these files and folders; may be given several times
          --no-ignore           do not heed ignore files
          --charset LABEL       the charset, whatever the document says
          --max-bytes SIZE      most bytes of a document, decompressed (default 24M)
          --timeout SECONDS     most work for a document, in seconds of a usual machine (default 10)
          --captions MODE       drop (default: captions are residue) or keep
          --filter NAME         look for what this filter removes only; may be given several times
          --no-filter NAME      do not look for what this filter removes; may be given several times
          --config FILE         options from FILE (default: articleclean.json here or in a folder above)
          --no-config           no options from a file
          -j, --jobs N          documents checked at once (default: the number of processors)
          -q, --quiet           report findings and failures only
          -v, --verbose         report each document, and warnings
          -h, --help            this text

        Lines and columns are those of the text, from 1; columns count characters (code points). Of a page they are those
        of the text that is read out of it, not of its HTML, so SARIF has the file alone.
        A known finding is known by its file (from the current folder), its kind and its content, wherever it moves.

        Exit codes: 0 no residue, 1 residue, 2 usage or nothing could be read, 3 some documents failed.

        """;

    public const string Filters = """
        articleclean filters: list the filters in the order in which they run, with what each removes.

        Examples:
          articleclean filters
          articleclean page.html --no-filter related

        """;

    public const string Schema = """
        articleclean schema: print the JSON Schema (draft 7) of an article as -f json writes it, and of a line of -f jsonl.

        Examples:
          articleclean schema > article.schema.json

        """;

    /// <summary>For someone who starts the program with nothing and waits at a terminal.</summary>
    public const string Short = """
        articleclean: the article alone, out of a web page or of text whose tags are already gone.

          articleclean page.html
          curl -s https://example.org/ | articleclean
          articleclean pages/ --output-dir out

        articleclean --help shows all.

        """;
}
