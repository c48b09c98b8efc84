using System.Text.Json;
using Parquet;
using Plumbline.Instruments;

namespace Plumbline.Files.Programmes;

/// <summary>Writes the judgements of a programme as Parquet, some rows at a time, so that memory does not grow with the programme.</summary>
public sealed class ProgrammeWriter : IAsyncDisposable
{
    private const int RowsInGroup = 1_000_000;
    private readonly ParquetWriter writer;
    private readonly int[] inspections = new int[RowsInGroup];
    private readonly short[] cases = new short[RowsInGroup];
    private readonly short[] questions = new short[RowsInGroup];
    private readonly byte[] answers = new byte[RowsInGroup];
    private int filled;

    private ProgrammeWriter(ParquetWriter writer) => this.writer = writer;

    /// <param name="instrument">Every inspection was judged with it.</param>
    /// <param name="programme">The id of each inspection and how many cases it has, in the order of their numbers.</param>
    public static async Task<ProgrammeWriter> Open(Stream file, Instrument instrument, IReadOnlyList<(string Id, int Cases)> programme)
    {
        var writer = await ParquetWriter.CreateAsync(JudgementsParquet.Schema, file, new ParquetOptions { CompressionMethod = CompressionMethod.Snappy });
        writer.CustomMetadata = new Dictionary<string, string>
        {
            [JudgementsParquet.InstrumentKey] = $"{instrument.Id} {instrument.Version}",
            [JudgementsParquet.QuestionsKey] = JsonSerializer.Serialize(instrument.Questions.Select(question => question.Name)),
            [JudgementsParquet.InspectionsKey] = JsonSerializer.Serialize(programme.Select(inspection => inspection.Id)),
            [JudgementsParquet.CasesKey] = JsonSerializer.Serialize(programme.Select(inspection => inspection.Cases)),
        };
        return new ProgrammeWriter(writer);
    }

    public async ValueTask Add(int inspection, int @case, int question, Answer counted)
    {
        if (filled == RowsInGroup)
        {
            await Flush();
        }

        inspections[filled] = inspection;
        cases[filled] = checked((short)@case);
        questions[filled] = checked((short)question);
        answers[filled] = (byte)counted;
        filled++;
    }

    public async ValueTask DisposeAsync()
    {
        if (filled > 0)
        {
            await Flush();
        }

        await writer.DisposeAsync();
    }

    private async Task Flush()
    {
        using var group = writer.CreateRowGroup();
        await group.WriteAsync<int>(JudgementsParquet.Inspection, inspections.AsMemory(0, filled));
        await group.WriteAsync<short>(JudgementsParquet.Case, cases.AsMemory(0, filled));
        await group.WriteAsync<short>(JudgementsParquet.Question, questions.AsMemory(0, filled));
        await group.WriteAsync<byte>(JudgementsParquet.Answer, answers.AsMemory(0, filled));
        filled = 0;
    }
}
