using System.Reflection;
using System.Text.RegularExpressions;
using Plumbline.Testing;
using Plumbline.Web.Hosting;

namespace Plumbline.Web.Tests.Languages;

/// <summary>Every text of the pages stands in a class of words, in both languages.</summary>
public partial class WordsTests
{
    private static readonly IReadOnlyList<(string Name, LocalText Text)> Words =
    [
        .. typeof(PlumblineServer).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Words", StringComparison.Ordinal))
            .SelectMany(type =>
                type
                    .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                    .Where(field => field.FieldType == typeof(LocalText))
                    .Select(field => ($"{type.Name}.{field.Name}", (LocalText)field.GetValue(null)!))),
    ];

    [Fact]
    public void No_text_is_missing_in_either_language()
    {
        Words.Count.ShouldBeGreaterThan(20);

        Words.Where(word => string.IsNullOrWhiteSpace(word.Text.English) || string.IsNullOrWhiteSpace(word.Text.Welsh))
            .Select(word => word.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_Welsh_is_not_the_English_again()
    {
        string[] alike = ["LayoutWords.Title", "ReportWords.Data", "SiteWords.Data", "AuditWords.Person", "AgreementWords.Cohen"];

        Words.Where(word => word.Text.Welsh == word.Text.English).Select(word => word.Name).Except(alike).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_gaps() =>
        Words.Where(word => Gaps(word.Text.English) != Gaps(word.Text.Welsh!)).Select(word => word.Name).ShouldBeEmpty();

    [Fact]
    public void No_page_types_a_text_instead_of_taking_it_from_the_words()
    {
        var pages = Directory.GetFiles(Repository.PathTo("src", "Plumbline.Web", "Features"), "*.cshtml", SearchOption.AllDirectories);
        pages.Length.ShouldBeGreaterThan(3);

        var typed = pages.SelectMany(page => Texts().Matches(File.ReadAllText(page)).Select(match => $"{Path.GetFileName(page)}: {match.Value.Trim()}"));

        typed.ShouldBeEmpty();
    }

    private static string Gaps(string text) => string.Join(' ', Gap().Matches(text).Select(match => match.Value).Order());

    /// <summary>Two letters or more between two tags on one line, without a way into the program.</summary>
    [GeneratedRegex(@">[^<>@{}=;\n]*[A-Za-z]{2}[^<>@{}=;\n]*</")]
    private static partial Regex Texts();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Gap();
}
