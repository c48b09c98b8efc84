using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Caseloads.Intake;

/// <summary>
/// Gives pseudonyms that only the holder of a key can lead back: HMAC-SHA-256 of the service's reference under the key, its first 40 bits in
/// Crockford's base 32. A plain hash would not do: references are short, and whoever tries them all would have the names.
/// </summary>
public sealed class Pseudonyms
{
    /// <summary>Bytes of a key.</summary>
    public const int KeyLength = 32;

    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private readonly byte[] key;

    /// <exception cref="ArgumentException">The key is not 32 bytes long.</exception>
    public Pseudonyms(byte[] key)
    {
        if (key.Length != KeyLength)
        {
            throw new ArgumentException($"A key is {KeyLength} bytes long.", nameof(key));
        }

        this.key = [.. key];
    }

    /// <summary>The pseudonym of a reference, such as <c>7K3M-2QXD</c>; spaces around it, case and the form in which accented letters are kept make no
    /// difference.</summary>
    public string Of(string reference)
    {
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(CaseIds.Plain(reference.Trim())));
        var bits = ((ulong)hash[0] << 32) | ((ulong)hash[1] << 24) | ((ulong)hash[2] << 16) | ((ulong)hash[3] << 8) | hash[4];
        Span<char> text = stackalloc char[9];
        for (var at = 0; at < 8; at++)
        {
            text[at < 4 ? at : at + 1] = Letters[(int)(bits >> (35 - (5 * at))) & 31];
        }

        text[4] = '-';
        return new string(text);
    }
}
