using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Plumbline.Assessments.Seeding;

/// <summary>
/// Which case stands first for a reader who has begun none on a day: the one with the least lot. A case draws one lot and a copy several, so that copies come
/// early and no case that stands first is more likely a copy than not.
/// </summary>
public static class FirstCase
{
    /// <summary>How many lots each copy draws, where a reader has so many cases and so many copies in all.</summary>
    public static int LotsOf(int cases, int copies) => copies == 0 ? 1 : Math.Max(1, cases / copies);

    /// <summary>The place in the list of the one that stands first; null where there are not two to choose between.</summary>
    /// <param name="waiting">What is not begun: the secret that its lots follow from, which no reader is shown, and whether it is a copy.</param>
    /// <param name="lots">How many lots each copy draws.</param>
    public static int? Of(IReadOnlyList<(Guid Secret, bool IsCopy)> waiting, int lots) => waiting.Count < 2 ? null
        : waiting.Select((one, place) => (Place: place, Lot: LeastLot(one.Secret, one.IsCopy ? lots : 1))).MinBy(one => one.Lot).Place;

    private static ulong LeastLot(Guid secret, int lots)
    {
        Span<byte> said = stackalloc byte[20];
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        secret.TryWriteBytes(said, bigEndian: true, out _);
        var least = ulong.MaxValue;
        for (var lot = 0; lot < lots; lot++)
        {
            BinaryPrimitives.WriteInt32BigEndian(said[16..], lot);
            SHA256.HashData(said, digest);
            least = Math.Min(least, BinaryPrimitives.ReadUInt64BigEndian(digest));
        }

        return least;
    }
}
