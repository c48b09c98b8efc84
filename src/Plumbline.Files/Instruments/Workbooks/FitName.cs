using Plumbline.Instruments.Drafts;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>Makes of what somebody wrote a name that an instrument can have.</summary>
internal static class FitName
{
    /// <summary>A name of a list or a group: what cannot stand in one becomes _.</summary>
    public static string Of(string written)
    {
        var name = string.Concat(written.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.' ? letter : '_'));
        return NameProof.IsName(name) ? name : "_" + name;
    }

    /// <summary>An id or a version: what cannot stand in one becomes a hyphen. Null when nothing is left.</summary>
    public static string? Short(string written)
    {
        if (ShortName.Is(written))
        {
            return written;
        }

        var parts = written.Split([.. written.Where(letter => !char.IsAsciiLetterOrDigit(letter)
            && letter is not ('_' or '-' or '.')).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join('-', parts.Select(part => part.Trim('.', '-', '_')).Where(part => part.Length > 0));
        while (text.Contains("..", StringComparison.Ordinal))
        {
            text = text.Replace("..", ".", StringComparison.Ordinal);
        }

        text = (text.Length > ShortName.Longest ? text[..ShortName.Longest] : text).Trim('.', '-', '_');
        return ShortName.Is(text) ? text : null;
    }
}
