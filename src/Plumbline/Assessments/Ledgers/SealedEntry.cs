using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Assessments.Ledgers;

/// <summary>
/// An entry as it is kept: its text, the hash of the entry before it, and its own hash, SHA-256 over those 32 bytes and the UTF-8 of the text.
/// Whoever changes an old entry must change every later hash of the record, and those are kept elsewhere too: in exports and in published reports.
/// </summary>
/// <param name="Body">One line of JSON, as <see cref="EntryText"/> writes it.</param>
/// <param name="Previous">32 bytes; zeros for the first entry.</param>
/// <param name="Hash">32 bytes.</param>
public sealed record SealedEntry(string Body, byte[] Previous, byte[] Hash)
{
    /// <summary>What the first entry of a record follows.</summary>
    public static byte[] Nothing => new byte[SHA256.HashSizeInBytes];

    public static SealedEntry Seal(string body, byte[] previous) => new(body, previous, HashOf(body, previous));

    public static byte[] HashOf(string body, ReadOnlySpan<byte> previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(Encoding.UTF8.GetBytes(body));
        return hash.GetHashAndReset();
    }

    public bool Equals(SealedEntry? other) => other is not null && Body == other.Body && Previous.AsSpan().SequenceEqual(other.Previous) && Hash.AsSpan().SequenceEqual(other.Hash);

    public override int GetHashCode() => HashCode.Combine(Body, Hash.Length);
}
