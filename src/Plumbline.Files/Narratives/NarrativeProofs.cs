using Plumbline.Findings.Proofs;

namespace Plumbline.Files.Narratives;

/// <summary>
/// Proof-reads the narratives of a folder before they are printed: figures that were typed, and in English whatever the proof-reader
/// finds around the bound ones.
/// </summary>
public static class NarrativeProofs
{
    /// <summary>What is found in every narrative of the folder; a file that cannot be read is passed over, because its reader names it.</summary>
    public static IEnumerable<Refusal> FaultsIn(string folder)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            if (TextFile.Read(file, file, MarkdownBounds.LongestFile, new Faults()) is not { } text)
            {
                continue;
            }

            foreach (var refusal in FaultsOf(text, file, file.EndsWith(".en.md", StringComparison.Ordinal) ? Language.English : Language.Welsh))
            {
                yield return refusal;
            }
        }
    }

    /// <summary>What is found in one narrative.</summary>
    /// <param name="file">How refusals name it.</param>
    public static IEnumerable<Refusal> FaultsOf(string text, string file, Language language)
    {
        var found = TypedFigures.In(text, file);
        return language == Language.English ? found.Concat(ProofReader.Read(text, file)) : found;
    }
}
