namespace Plumbline.Files.Narratives;

/// <summary>Where a link of a report may lead. What a reader opens must not be a script, a file of their own machine or a share of somebody else's.</summary>
internal static class LinkTarget
{
    private const int LongestQuoted = 60;

    public static bool IsFit(string address) => address.StartsWith('#')
        ? ShortName.Is(address[1..])
        : IsWeb(address, "https://") || IsWeb(address, "http://") || IsMail(address);

    /// <summary>The beginning of an address, for a message.</summary>
    public static string Quoted(string address) => address.Length > LongestQuoted ? address[..LongestQuoted] + "…" : address;

    private static bool IsWeb(string address, string scheme) =>
        address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        && !HasGaps(address)
        && Uri.TryCreate(address, UriKind.Absolute, out var read)
        && read.Host.Length > 0;

    private static bool IsMail(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && address.Contains('@', StringComparison.Ordinal) && !HasGaps(address);

    private static bool HasGaps(string address) =>
        address.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\\' or '<' or '>' or '"');
}
