namespace Plumbline.Files.Yaml;

/// <summary>Changes single names at the top level of a YAML text and leaves every other line as somebody wrote it, comments too.</summary>
internal static class YamlBlocks
{
    /// <summary>The text with the block of one name in place of what stood there; at the end, where it did not.</summary>
    /// <param name="block">The name with its value, ending in a line feed; null takes the name out.</param>
    public static string With(string yaml, string name, string? block)
    {
        var lines = yaml.ReplaceLineEndings("\n").Split('\n').ToList();
        var begin = lines.FindIndex(line => line.StartsWith(name + ":", StringComparison.Ordinal));
        if (begin < 0)
        {
            return block is null ? yaml : $"{yaml.ReplaceLineEndings("\n").TrimEnd('\n')}\n\n{block}";
        }

        var next = lines.FindIndex(begin + 1, BeginsName);
        var end = next < 0 ? lines.Count : next;
        // Comments and empty lines before the next name belong to it.
        while (end > begin + 1 && (lines[end - 1].Length == 0 || lines[end - 1][0] == '#'))
        {
            end--;
        }

        lines.RemoveRange(begin, end - begin);
        lines.InsertRange(begin, block is null ? [] : block.TrimEnd('\n').Split('\n'));
        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }

    private static bool BeginsName(string line) => line.Length > 0 && line[0] is not (' ' or '\t' or '#' or '-' or '}' or ']');
}
