using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>A text as a reader meets it: passages of sentences, with lines that a page break cut in two joined again.</summary>
internal sealed partial class ProofText
{
    private ProofText(string file, IReadOnlyList<string> lines, IReadOnlyList<Passage> passages)
    {
        File = file;
        Lines = lines;
        Passages = passages;
        Sentences = [.. passages.SelectMany(passage => passage.Sentences)];
        Pairs = [.. Sentences.SelectMany(CountPair.In)];
        Percentages = [.. passages.SelectMany(Percentage.In)];
        Sample = SampleStatement.In(Sentences);
    }

    public string File { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Every so many of so many.</summary>
    public IReadOnlyList<CountPair> Pairs { get; }

    /// <summary>Every whole percentage with the population that it speaks of.</summary>
    public IReadOnlyList<Percentage> Percentages { get; }

    /// <summary>How many cases the text says were read; null when it does not say.</summary>
    public int? SampleSize => Sample?.Cases;

    /// <summary>Where it says so.</summary>
    public SampleStatement? Sample { get; }

    public Place PlaceOf(int line, int column) => new(File, line + 1, column + 1);

    public static ProofText Of(string text, string file, bool linesAreParagraphs = false)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        lines[0] = lines[0].TrimStart('\ufeff');
        var passages = new List<Passage>();
        PassageText? open = null;
        var afterBlank = true;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (string.IsNullOrWhiteSpace(line))
            {
                afterBlank = true;
                continue;
            }

            var starts = StartsPassage().IsMatch(line) || line.Contains('\t', StringComparison.Ordinal);
            var goesOn = open is not null && !linesAreParagraphs && !starts && (afterBlank ? open.IsCutShort && char.IsLower(line.TrimStart()[0])
                : !open.IsTableRow);
            if (!goesOn)
            {
                Close();
                open = new PassageText(file);
            }

            open!.Add(line, index);
            afterBlank = false;
        }

        Close();
        return new ProofText(file, [.. lines.Select(PrintedLetters.Plain)], passages);

        void Close()
        {
            if (open is not null)
            {
                passages.Add(open.Close());
            }

            open = null;
        }
    }

    [GeneratedRegex(@"^\s*([-•*+]\s|\(\d+\)|\d+[.)]\s|#|>|\|)")]
    private static partial Regex StartsPassage();
}
