using System.Text;
using CsCheck;
using Plumbline.Files.Csv;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests;

/// <summary>The readers answer any bytes at all with rows or refusals, never with an exception. The long run is <c>bench -- fuzz</c>.</summary>
public sealed class ReadersUnderFireTests
{
    private static readonly byte[] Instrument = File.ReadAllBytes(Repository.PathTo("instruments", "core-case", "2009.1.yaml"))[..6_000];

    [Fact]
    public void A_mutated_instrument_is_read_or_refused() => Mutations(Instrument).Sample(
        bytes => InstrumentFile.Parse(Encoding.UTF8.GetString(bytes), "fuzz.yaml").Refusals.ShouldNotBeNull(),
        iter: 150);

    [Fact]
    public void A_mutated_table_is_read_or_refused() =>
        Mutations([.. "case_id,question_key,answer\nC01,q11_screen_done,\"yes\"\r\nC02;\"a\nb\",no\n"u8]).Sample(
            bytes => CsvTable.Parse(bytes, "fuzz.csv", ["case_id"], null, []).ShouldNotBeNull(),
            iter: 2_000);

    private static Gen<byte[]> Mutations(byte[] seed) => Gen.Select(Gen.Int[0, seed.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 12].Select(edits =>
    {
        var bytes = seed.ToList();
        foreach (var (at, value, kind) in edits)
        {
            var place = Math.Min(at, bytes.Count - 1);
            switch (kind)
            {
                case 0:
                    bytes[place] = value;
                    break;
                case 1:
                    bytes.Insert(place, value);
                    break;
                case 2:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(20, bytes.Count - place)));
                    break;
                default:
                    bytes.RemoveRange(place, Math.Min(7, bytes.Count - place));
                    break;
            }

            if (bytes.Count == 0)
            {
                bytes.Add(value);
            }
        }

        return bytes.ToArray();
    });
}
