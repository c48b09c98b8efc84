using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Assessments.Ledgers;

/// <summary>
/// An entry as it is kept: its text, the hash of the entry before it, and its own hash, SHA-256 over those 32 bytes and the UTF-8 of the text.
/// Whoever changes an old entry must change every later hash of the record, and those are kept elsewhere too: in exports and in published reports.
/// </summary>
/// <param name="Utf8">One line of JSON, as <see cref="EntryText"/> writes it.</param>
/// <param name="Previous">32 bytes; zeros for the first entry.</param>
/// <param name="Hash">32 bytes.</param>
public sealed record SealedEntry(byte[] Utf8, byte[] Previous, byte[] Hash)
{
    /// <summary>The same of a line that comes as text.</summary>
    public SealedEntry(string body, byte[] previous, byte[] hash)
        : this(Encoding.UTF8.GetBytes(body), previous, hash)
    {
    }

    /// <summary>The line as text.</summary>
    public string Body => Encoding.UTF8.GetString(Utf8);

    /// <summary>What the first entry of a record follows.</summary>
    public static byte[] Nothing => new byte[SHA256.HashSizeInBytes];

    public static SealedEntry Seal(string body, byte[] previous) => Seal(Encoding.UTF8.GetBytes(body), previous);

    public static SealedEntry Seal(byte[] utf8, byte[] previous) => new(utf8, previous, HashOf(utf8, previous));

    /// <summary>Whether the text is the one that was sealed.</summary>
    public bool IsWhole => HashOf(Utf8, Previous).AsSpan().SequenceEqual(Hash);

    private static byte[] HashOf(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(utf8);
        return hash.GetHashAndReset();
    }

    public bool Equals(SealedEntry? other) =>
        other is not null
            && Utf8.AsSpan().SequenceEqual(other.Utf8)
            && Previous.AsSpan().SequenceEqual(other.Previous)
            && Hash.AsSpan().SequenceEqual(other.Hash);

    public override int GetHashCode() => HashCode.Combine(Utf8.Length, Hash.Length);
}
