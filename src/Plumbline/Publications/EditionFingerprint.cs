using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Publications;

/// <summary>
/// The fingerprint of an edition: SHA-256 of a list with a line <c>DIGEST  PATH</c> for each of its files, in the order of their paths, as <c>sha256sum</c>
/// prints them.
/// Anyone who has the files can make it again.
/// </summary>
public static class EditionFingerprint
{
    /// <summary>In lower-case hexadecimal, 64 digits.</summary>
    /// <param name="files">Each path once, with forward slashes.</param>
    public static string Of(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files) =>
        OfDigests(files.Select(file => (file.Path, DigestOf(file.Content.Span))));

    public static string OfDigests(IEnumerable<(string Path, string Digest)> files) => DigestOf(Encoding.UTF8.GetBytes(
        string.Concat(files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Digest}  {file.Path}\n"))));

    /// <summary>The digest of one file, in lower-case hexadecimal.</summary>
    public static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
