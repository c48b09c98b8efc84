namespace Plumbline.Files;

/// <summary>A file that should be there and is not.</summary>
internal static class MissingFile
{
    /// <summary>The refusal, with the name in the same folder that was probably meant.</summary>
    /// <param name="name">How messages call the file.</param>
    public static Refusal Named(string path, string name)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var beside = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)!) : [];
        return new Refusal("file-missing", $"there is no {Path.GetFileName(name)}")
        {
            Place = new Place(name, 1, 1), Suggestion = Spelling.Suggest(Path.GetFileName(name), beside),
        };
    }
}
