using System.Security.Cryptography;
using System.Text;
using Plumbline.Files;

namespace Plumbline.Storage.Reports.Locks;

/// <summary>
/// The key file of the server, beside the database and never in it, from which the keys of reports are made that are not public yet, and those of
/// the files that services send.
/// A copy of the database alone opens none of them. docs/adr/0115-an-embargo-that-does-not-leak.md says what that is worth.
/// </summary>
/// <param name="folder">The data folder.</param>
public sealed class EmbargoKey(string folder)
{
    public const string FileName = "embargo.key";

    private const int Length = 32;

    private readonly Lock made = new();
    private byte[]? known;

    /// <summary>Locks what is being written and what the service reads.</summary>
    public byte[] OfDesk() => Derived([], "desk");

    /// <summary>Locks an edition from its approvals on.</summary>
    /// <param name="secrets">Those of the approvals, in their order.</param>
    public byte[] OfEdition(string inspection, int edition, IEnumerable<byte[]> secrets) =>
        Derived([.. secrets.SelectMany(secret => secret)], $"edition {edition} of {inspection}");

    /// <summary>Locks the files that the service sent for an inspection.</summary>
    public byte[] OfSentFiles(string inspection) => Derived([], $"files sent for {inspection}");

    private byte[] Derived(byte[] salt, string what) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Read(), Length, salt, Encoding.UTF8.GetBytes("plumbline report: " + what));

    private byte[] Read()
    {
        lock (made)
        {
            return known ??= ReadOrMake(Path.Combine(folder, FileName));
        }
    }

    private static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            var beside = $"{file}.{Guid.CreateVersion7():N}";
            OwnerOnly.Write(beside, RandomNumberGenerator.GetBytes(Length));
            try
            {
                File.Move(beside, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                // Another process of this workspace was first.
                File.Delete(beside);
            }
        }

        var key = File.ReadAllBytes(file);
        return key.Length == Length ? key : throw new InvalidDataException($"{file} is no key of {Length} bytes; put back the one that was there.");
    }
}
