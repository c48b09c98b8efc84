using System.Text.RegularExpressions;
using Plumbline.Testing;

namespace Plumbline.Architecture.Tests;

/// <summary>
/// One Welsh word for one English word: what docs/glossary.cy.md says not to write stands in no Welsh text of the pages, acts, reports, instruments and
/// examples. The terms have their sources there; the order is that of CLDR, collation <c>cy</c>.
/// </summary>
public sealed partial class WelshTermTests
{
    /// <summary>Published versions say one thing for ever.</summary>
    private static readonly string[] Published = ["instruments/core-case/2009.1.yaml", "instruments/youth-standards/2021.1.yaml"];

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.PathTo("docs", "glossary.cy.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray()),
    ];

    private static readonly (string Form, Regex Found, string[] Names, string[] Files)[] Refused =
    [
        .. from row in Rows
           from form in row[2].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           select (form,
               new Regex($@"(?<![\p{{L}}’]){Regex.Escape(form)}(?!\p{{L}})", form == "EM" ? RegexOptions.None : RegexOptions.IgnoreCase),
               Quoted().Matches(row[3]).Select(match => match.Groups[1].Value).ToArray(),
               Code().Matches(row[3]).Select(match => match.Groups[1].Value).ToArray()),
    ];

    private static readonly List<(string File, int Line, string Text)> Texts = [.. Sources().Concat(Prose()).Concat(Data())];

    [Fact]
    public void No_Welsh_text_has_a_second_word_for_a_term()
    {
        Refused.Length.ShouldBeGreaterThan(40);
        Texts.Count.ShouldBeGreaterThan(3_000);

        FaultsOf(Texts).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Prif sgoriau", "sgoriau")]
    [InlineData("Pennu rhywun", "pennu")]
    [InlineData("Roedd ef yn fregus.", "fregus")]
    [InlineData("Roedd y cynllun rheoli bregusrwydd yn dda.", null)]
    [InlineData("Prif Arolygydd EM", "EM")]
    [InlineData("THEM and pennufoo", null)]
    public void A_second_word_is_found_wherever_it_stands(string text, string? form) =>
        FaultsOf([("src/A.cs", 1, text)]).Select(fault => fault[(fault.LastIndexOf(':') + 2)..]).SingleOrDefault().ShouldBe(form);

    [Fact]
    public void Every_apostrophe_of_a_Welsh_text_is_curly() =>
        Texts.Where(text => Straight().IsMatch(text.Text) && !text.Text.Contains("(?:", StringComparison.Ordinal))
            .Select(text => $"{text.File}:{text.Line}: {text.Text}").ShouldBeEmpty();

    [Fact]
    public void The_glossary_is_in_the_order_of_the_Welsh_alphabet_and_every_term_has_a_source()
    {
        Rows.Length.ShouldBeGreaterThan(40);

        Rows.Select(row => row[0]).ShouldBe(Rows.Select(row => row[0]).Order(Alphabet.Of(Language.Welsh)));
        Rows.Where(row => row.Length != 5 || row[4].Length == 0).ShouldBeEmpty();
    }

    [Fact]
    public void The_glossaries_of_reports_are_in_the_order_of_their_alphabets()
    {
        foreach (var language in Languages.All)
        {
            var lines = File.ReadLines(Repository.PathTo("instruments", "core-case", "texts", $"glossary.{language.Code()}.md"));
            var terms = lines.Select(line => Term().Match(line).Groups[1].Value)
                .Select(term => term.Replace("{{inspection:crown-initials}}", "EF", StringComparison.Ordinal)).ToList();

            terms.Count.ShouldBeGreaterThan(15);
            terms.ShouldBe(terms.Order(Alphabet.Of(language)));
        }
    }

    private static IEnumerable<string> FaultsOf(IEnumerable<(string File, int Line, string Text)> texts) =>
        from text in texts
        from refused in Refused
        where !refused.Files.Any(file => text.File.Contains(file, StringComparison.Ordinal))
        let rest = refused.Names.Aggregate(text.Text, (all, name) => all.Replace(name, "", StringComparison.OrdinalIgnoreCase))
        where refused.Found.IsMatch(rest)
        select $"{text.File}:{text.Line}: {refused.Form}";

    /// <summary>What stands in quotes in the source and in the script of the counting page.</summary>
    private static IEnumerable<(string, int, string)> Sources() =>
        FilesOf("src", "*.cs").Concat(FilesOf("src", "words.js"))
            .SelectMany(Lines)
            .SelectMany(line => Literal().Matches(line.Text).Select(match => (line.File, line.Line, match.Groups[1].Value)));

    private static IEnumerable<(string, int, string)> Prose() =>
        FilesOf("instruments", "*.cy.md").Concat(FilesOf("examples", "*.cy.md")).SelectMany(Lines);

    /// <summary>What stands behind <c>cy:</c> in instruments, outlines, questionnaires and examples.</summary>
    private static IEnumerable<(string, int, string)> Data() =>
        FilesOf("instruments", "*.yaml").Concat(FilesOf("examples", "*.yaml")).Concat(FilesOf("designs", "*.yaml")).Concat(FilesOf("extracts", "*.yaml"))
            .Where(file => !Published.Contains(file))
            .SelectMany(Lines)
            .SelectMany(line => Welsh().Matches(line.Text).Select(match => (line.File, line.Line, match.Groups[1].Value + match.Groups[2].Value)));

    private static IEnumerable<(string File, int Line, string Text)> Lines(string file) =>
        File.ReadLines(Repository.PathTo(file)).Select((line, at) => (file, at + 1, line));

    private static IEnumerable<string> FilesOf(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathTo(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathTo("."), file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "obj" or "bin" or "node_modules"));

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quoted();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("\\bcy: (?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"{}\\n]+))")]
    private static partial Regex Welsh();

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Term();

    /// <summary>A Welsh contraction: <c>o'r</c>, <c>mae'n</c>, <c>a'i</c>, <c>wedi'u</c>, <c>i'w</c>, <c>â'ch</c>.</summary>
    [GeneratedRegex(@"\p{L}'(?:r|n|i|u|w|ch)\b")]
    private static partial Regex Straight();
}
