using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Instruments;

namespace Plumbline.Storage.Keeping;

/// <summary>The index of a record as the columns of its row.</summary>
internal static class IndexColumns
{
    public static byte[] Answers(RecordIndex index) => KeptAnswers.Write(index);

    public static byte[] Entries(RecordIndex index)
    {
        var bytes = new byte[index.Entries.Length * sizeof(int)];
        for (var i = 0; i < index.Entries.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * sizeof(int)), index.Entries[i]);
        }

        return bytes;
    }

    public static string Asides(RecordIndex index) => index.Asides.IsEmpty ? "" : JsonSerializer.Serialize(index.Asides);

    /// <summary>The index that a row holds.</summary>
    public static RecordIndex Of(RecordRow row)
    {
        var entries = new int[row.Entries.Length / sizeof(int)];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = BinaryPrimitives.ReadInt32LittleEndian(row.Entries.AsSpan(i * sizeof(int)));
        }

        return new RecordIndex(
            row.Revision,
            row.State,
            [.. MemoryMarshal.Cast<byte, Answer>(row.Answers.AsSpan(..Math.Min(entries.Length, row.Answers.Length)))],
            ImmutableCollectionsMarshal.AsImmutableArray(entries),
            row.Asides.Length == 0 ? ImmutableSortedDictionary<int, Aside>.Empty : JsonSerializer.Deserialize<ImmutableSortedDictionary<int,
                Aside>>(row.Asides)!)
        {
            Texts = KeptAnswers.TextsAfter(row.Answers, entries.Length),
        };
    }
}
