namespace Plumbline.Reports.Narratives;

/// <summary>What the writers of a report wrote about one part of it, in one language, with figures still unbound.</summary>
/// <param name="File">The file that it came from.</param>
/// <param name="Parts">By their level-one headings, in the order of the file.</param>
public sealed record Narrative(string File, Language Language, IReadOnlyList<NarrativePart> Parts)
{
    public NarrativePart? Find(string name) => Parts.FirstOrDefault(part => part.Name == name);
}
