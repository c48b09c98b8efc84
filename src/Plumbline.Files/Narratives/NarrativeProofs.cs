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

            var found = TypedFigures.In(text, file);
            foreach (var refusal in file.EndsWith(".en.md", StringComparison.Ordinal) ? found.Concat(ProofReader.Read(text, file)) : found)
            {
                yield return refusal;
            }
        }
    }
}
