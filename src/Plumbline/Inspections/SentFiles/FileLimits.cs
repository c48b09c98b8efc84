namespace Plumbline.Inspections.SentFiles;

/// <summary>How much the inspected service may send, and for how long it is kept.</summary>
public sealed record FileLimits
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>How large one file may be, in megabytes of 1,048,576 bytes.</summary>
    public int LargestMegabytes { get; init; } = 20;

    /// <summary>How many files one inspection holds at most.</summary>
    public int MostFiles { get; init; } = 200;

    /// <summary>How many days after the inspection was cancelled or archived its files are deleted.</summary>
    public int KeptDays { get; init; } = 90;

    public long LargestFile => (long)LargestMegabytes * Megabyte;

    /// <summary>When the files of an inspection are deleted.</summary>
    /// <param name="closed">When it was cancelled or archived.</param>
    public DateTimeOffset GoAt(DateTimeOffset closed) => closed.AddDays(KeptDays);

    /// <summary>Why a file cannot be sent, by its name, its length and its beginning; nothing where it can.</summary>
    /// <param name="first">At least <see cref="FileTypes.FirstBytes"/> of it, or all where it is shorter.</param>
    public IEnumerable<Refusal> FaultsOf(string name, long length, ReadOnlySpan<byte> first)
    {
        var type = FileTypes.Promised(name);
        return length == 0 ? [FileRefusals.Empty()]
            : length > LargestFile ? [FileRefusals.TooLarge(LargestMegabytes)]
            : type is null ? [FileRefusals.TypeUnknown()]
            : type.Begins(first) ? []
            : [FileRefusals.TypeDiffers(type)];
    }
}
