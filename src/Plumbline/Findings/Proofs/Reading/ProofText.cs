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
        Percentages = [.. passages.SelectMany(Percentage.In)];
        SampleSize = SampleOf(Sentences);
    }

    public string File { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Every whole percentage with the population that it speaks of.</summary>
    public IReadOnlyList<Percentage> Percentages { get; }

    /// <summary>How many cases the text says were read; null when it does not say.</summary>
    public int? SampleSize { get; }

    public Place PlaceOf(int line, int column) => new(File, line + 1, column + 1);

    public static ProofText Of(string text, string file)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
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
            var goesOn = open is not null && !starts && (afterBlank ? open.IsCutShort && char.IsLower(line.TrimStart()[0]) : !open.IsTableRow);
            if (!goesOn)
            {
                Close();
                open = new PassageText(file);
            }

            open!.Add(line, index);
            afterBlank = false;
        }

        Close();
        return new ProofText(file, lines, passages);

        void Close()
        {
            if (open is not null)
            {
                passages.Add(open.Close());
            }

            open = null;
        }
    }

    private static int? SampleOf(IEnumerable<Sentence> sentences)
    {
        var stated = sentences.Select(sentence => StatesSample().Match(sentence.Text)).FirstOrDefault(match => match.Success);
        if (stated is not null)
        {
            return Numbers.Parse(stated.Groups["n"].Value);
        }

        return sentences.SelectMany(sentence => AllCases().Matches(sentence.Text))
            .Select(match => Numbers.Parse(match.Groups["n"].Value))
            .OfType<int>()
            .Where(number => number > 10)
            .GroupBy(number => number)
            .OrderByDescending(group => group.Count())
            .Select(group => (int?)group.Key)
            .FirstOrDefault();
    }

    [GeneratedRegex(@"^\s*([-•*+]\s|\(\d+\)|\d+[.)]\s|#|>|\|)")]
    private static partial Regex StartsPassage();

    [GeneratedRegex(@"\b(?:examination|sample|total|assessment|inspection) of (?<n>\d+)(?: individual| youth offending)? cases\b|\b(?<n>\d+) cases (?:were|have been) (?:examined|inspected|assessed|read)\b|\b[Ww]e (?:examined|inspected|assessed|read) (?<n>\d+) cases\b")]
    private static partial Regex StatesSample();

    [GeneratedRegex(@"\ball (?<n>\d+) cases\b")]
    private static partial Regex AllCases();
}
