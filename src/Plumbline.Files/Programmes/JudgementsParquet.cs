using Parquet.Schema;

namespace Plumbline.Files.Programmes;

/// <summary>
/// The judgements of a whole programme as one Parquet file: a row for each case and question with what counts after routing.
/// Numbers stand for names; the file's own metadata says which, so that other tools can read it too.
/// </summary>
internal static class JudgementsParquet
{
    /// <summary>The place of the inspection in the metadata's list.</summary>
    public static DataField<int> Inspection { get; } = new("inspection");

    /// <summary>The place of the case in its inspection.</summary>
    public static DataField<short> Case { get; } = new("case");

    /// <summary>The place of the question in the metadata's list.</summary>
    public static DataField<short> Question { get; } = new("question");

    /// <summary>0 missing, 1 yes, 2 no, 3 not applicable, 4 could not be assessed.</summary>
    public static DataField<byte> Answer { get; } = new("answer");

    public static ParquetSchema Schema { get; } = new(Inspection, Case, Question, Answer);

    /// <summary>Metadata keys: the instrument with its version, the names of its questions, the ids of the inspections and how many cases each has; lists as
    /// JSON.</summary>
    public const string InstrumentKey = "plumbline.instrument";
    public const string QuestionsKey = "plumbline.questions";
    public const string InspectionsKey = "plumbline.inspections";
    public const string CasesKey = "plumbline.cases";
}
