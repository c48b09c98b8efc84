using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Storage.Reports.Locks;

/// <summary>
/// Bytes locked by AES-256 in Galois/Counter Mode: a nonce of 12 bytes, a tag of 16, then as many bytes as there were.
/// What they belong to is part of the seal, so that a file cannot be put in the place of another.
/// </summary>
public static class LockedBytes
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>By how many bytes what is locked is longer.</summary>
    public const int Extra = NonceLength + TagLength;

    /// <param name="key">Thirty-two bytes.</param>
    /// <param name="place">What the bytes belong to: the inspection and the path.</param>
    public static byte[] Lock(byte[] key, string place, ReadOnlySpan<byte> content)
    {
        var locked = new byte[Extra + content.Length];
        var nonce = locked.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, content, locked.AsSpan(Extra), locked.AsSpan(NonceLength, TagLength), Encoding.UTF8.GetBytes(place));
        return locked;
    }

    /// <summary>What was locked; null where the key is another, or a byte was changed.</summary>
    public static byte[]? Open(byte[] key, string place, ReadOnlySpan<byte> locked)
    {
        if (locked.Length < Extra)
        {
            return null;
        }

        var content = new byte[locked.Length - Extra];
        using var cipher = new AesGcm(key, TagLength);
        try
        {
            cipher.Decrypt(locked[..NonceLength], locked[Extra..], locked[NonceLength..Extra], content, Encoding.UTF8.GetBytes(place));
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>What the files of a report belong to.</summary>
    public static string PlaceOf(string inspection, string path) => $"{inspection}\n{path}";
}
