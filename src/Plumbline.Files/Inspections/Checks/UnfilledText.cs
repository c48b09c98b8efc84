namespace Plumbline.Files.Inspections.Checks;

/// <summary>Places of a new folder that nobody has filled in yet: they stand in ‹angle quotes›, which nothing else in these files uses.</summary>
public static class UnfilledText
{
    private const char Opening = '‹';

    /// <summary>Every such place in <c>inspection.yaml</c>; comments are left out.</summary>
    public static IEnumerable<Refusal> In(string folder)
    {
        var path = Path.Combine(folder, InspectionHeader.FileName);
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            var column = line.IndexOf(Opening, StringComparison.Ordinal);
            if (column >= 0 && !line.TrimStart().StartsWith('#'))
            {
                yield return new Refusal("to-fill-in", $"still to fill in: {line[column..].Split('›')[0].TrimStart(Opening)}")
                {
                    Place = new Place(path, index + 1, column + 1),
                };
            }
        }
    }
}
