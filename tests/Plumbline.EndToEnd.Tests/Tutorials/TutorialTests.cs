using System.Text.RegularExpressions;

namespace Plumbline.EndToEnd.Tests.Tutorials;

/// <summary>The documents of the tutorial and the pictures beside them; what is in the pictures is held by the walk that takes them.</summary>
public sealed partial class TutorialTests
{
    private const int AllPictures = 1_500_000;

    [Fact]
    public void Every_picture_that_is_shown_is_there_and_small_and_no_other()
    {
        var shown = new[] { "en", "cy" }.Select(language => new Tutorial(language))
            .SelectMany(tutorial => tutorial.Steps.Select(step => tutorial.FileOf(step.Picture)))
            .ToHashSet();
        var there = Directory.GetFiles(Path.Combine(Tutorial.Folder, "pictures"));

        there.Order().ShouldBe(shown.Order(), "run WholeInspectionTests with PLUMBLINE_WRITE_DOCUMENTS=1");
        there.Where(file => new FileInfo(file).Length > Tutorial.LargestPicture).ShouldBeEmpty();
        there.Sum(file => new FileInfo(file).Length).ShouldBeLessThan(AllPictures);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public void Whatever_is_quoted_from_a_page_has_a_picture_by_which_it_is_held(string language)
    {
        var tutorial = new Tutorial(language);

        tutorial.NotHeld.ShouldBeEmpty();
        tutorial.Steps.Count(step => step.Quoted.Count > 0).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Both_languages_show_the_same_moments_in_the_same_documents()
    {
        IEnumerable<(string, string)> Of(string language) => new Tutorial(language).Steps.Select(step => (step.Document.Split('.')[0], step.Picture));

        Of("cy").ShouldBe(Of("en"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public void Every_link_leads_to_a_document(string language)
    {
        var links = new Tutorial(language).Documents
            .SelectMany(document => Link().Matches(File.ReadAllText(document)).Select(link => link.Groups[1].Value))
            .ToList();

        links.Count.ShouldBeGreaterThan(5);
        links.Where(link => !File.Exists(Path.Combine(Tutorial.Folder, link))).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
