using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>A paragraph, an item of a list or a row of a table.</summary>
internal sealed partial class Passage
{
    private readonly string file;
    private readonly IReadOnlyList<(int Line, int Column)> places;

    public Passage(string file, string text, IReadOnlyList<(int Line, int Column)> places, bool isItem, bool isDisplayed)
    {
        this.file = file;
        this.places = places;
        Text = text;
        IsItem = isItem;
        IsDisplayed = isDisplayed;
        Sentences = [.. Split().Where(sentence => !MightHaveBeen(sentence.Text))];
    }

    /// <summary>Without markup; lines are joined by spaces.</summary>
    public string Text { get; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; }

    /// <summary>Whether it is a heading or a row of a table and not running text.</summary>
    public bool IsDisplayed { get; }

    /// <summary>Its sentences, without those of what might have been had every case been read, or of the cases read alone: their numbers are no
    /// findings.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    public Place PlaceOf(int offset)
    {
        var (line, column) = places.Count == 0 ? (0, 0) : places[Math.Clamp(offset, 0, places.Count - 1)];
        return new Place(file, line + 1, column + 1);
    }

    private static bool MightHaveBeen(string sentence) => BeginsAsIf().IsMatch(sentence)
        || (sentence.Contains("would very likely lie", StringComparison.Ordinal) && WouldLie().IsMatch(sentence));

    private IEnumerable<Sentence> Split()
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(Text))
        {
            var stop = end.Index + end.Groups["stop"].Length;
            yield return new Sentence(this, start, Text[start..stop]);
            start = end.Index + end.Length;
        }

        if (start < Text.Length)
        {
            yield return new Sentence(this, start, Text[start..]);
        }
    }

    // An abbreviation such as e.g. or i.e. ends no sentence, and neither does a question mark before a small letter.
    [GeneratedRegex(@"(?<stop>(?<!\b(?:e\.g|i\.e|etc|St|Mr|Mrs|Ms|Dr|No))[.!?][""')]?)\s+(?=[""'(]?[A-Z0-9])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:Had (?:every|other) cases? been|It would have been|Among the cases read alone)\b")]
    private static partial Regex BeginsAsIf();

    [GeneratedRegex(@"\bwould very likely lie\b")]
    private static partial Regex WouldLie();
}
