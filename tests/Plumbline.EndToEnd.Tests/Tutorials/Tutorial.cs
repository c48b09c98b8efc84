using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Plumbline.Testing;

namespace Plumbline.EndToEnd.Tests.Tutorials;

/// <summary>
/// The documents of <c>docs/tutorial</c> in one language, held against the walk that takes their pictures: what a step names in bold stands on the pages
/// between its picture and the one before.
/// </summary>
internal sealed partial class Tutorial(string language)
{
    /// <summary>A picture is no more than this, in bytes: all are loaded by whoever reads a document.</summary>
    public const int LargestPicture = 50_000;

    private readonly List<string> taken = [];

    private readonly List<string> faults = [];

    public static string Folder => Repository.PathTo("docs", "tutorial");

    public IReadOnlyList<string> Documents { get; } =
        [.. Directory.GetFiles(Folder, "*.md").Where(file => file.EndsWith(".cy.md", StringComparison.Ordinal) == (language == "cy")).Order()];

    public IReadOnlyList<TutorialStep> Steps => [.. Documents.SelectMany(StepsOf)];

    /// <summary>Bold words behind the last picture of a document, which no page is asked for.</summary>
    public IReadOnlyList<string> NotHeld =>
        [.. Documents.SelectMany(document => Mark().Matches(File.ReadAllText(document)).Reverse().TakeWhile(mark => !mark.Groups["picture"].Success))
            .Select(mark => mark.Value)];

    public string FileOf(string picture) => Path.Combine(Folder, "pictures", picture + (language == "cy" ? ".cy.png" : ".png"));

    /// <summary>Shows a moment of the walk.</summary>
    /// <param name="names">Headings, buttons, links and labels of the pages since the person's last picture.</param>
    /// <param name="from">From where the page is shown; from the beginning if not said.</param>
    public async Task Show(IPage page, string picture, IReadOnlyCollection<string> names, ILocator? from)
    {
        taken.Add(picture);
        faults.AddRange(Steps.Where(step => step.Picture == picture)
            .SelectMany(step => step.Quoted.Where(quoted => !names.Any(name => Begins(name, quoted)))
                .Select(quoted => $"{step.Document} names {quoted}, which is on no page before the picture {picture}")));
        if (Environment.GetEnvironmentVariable("PLUMBLINE_WRITE_DOCUMENTS") == "1")
        {
            await Camera.Take(page, FileOf(picture), from);
        }
    }

    /// <summary>Fails where the documents and the walk do not agree.</summary>
    public void ShouldBeTold()
    {
        faults.ShouldBeEmpty();
        taken.ShouldBeUnique();
        taken.Except(Steps.Select(step => step.Picture)).ShouldBeEmpty("pictures that no document shows");
        Steps.Select(step => step.Picture).Except(taken).ShouldBeEmpty("pictures that the walk does not take");
    }

    private static IEnumerable<TutorialStep> StepsOf(string document)
    {
        var quoted = new List<string>();
        foreach (Match mark in Mark().Matches(File.ReadAllText(document)))
        {
            if (!mark.Groups["picture"].Success)
            {
                quoted.Add(mark.Groups["bold"].Value);
                continue;
            }

            yield return new TutorialStep(Path.GetFileName(document), mark.Groups["picture"].Value, quoted);
            quoted = [];
        }
    }

    private static bool Begins(string name, string quoted) =>
        name.StartsWith(quoted, StringComparison.Ordinal) && (name.Length == quoted.Length || !char.IsLetterOrDigit(name[quoted.Length]));

    [GeneratedRegex(@"\*\*(?<bold>[^*]+)\*\*|!\[[^]]+\]\(pictures/(?<picture>[a-z-]+)(?:\.cy)?\.png\)")]
    private static partial Regex Mark();
}
