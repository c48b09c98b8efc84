using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Plumbline.Files.Programmes.Narrow;

/// <summary>
/// One column of a Parquet file as numbers that stand for its texts, into a buffer that is used again for the next group of rows: texts, whole numbers and
/// yes or no as <c>true</c> and <c>false</c>, however the file encodes them.
/// </summary>
internal sealed class NarrowColumn(string name, TextNumbers texts)
{
    /// <summary>Where the file has nothing.</summary>
    public const int Nothing = -1;

    private int[] numbers = [];
    private string?[] buffer = [];

    public string Name => name;

    /// <summary>Whether an empty text names nothing, as a table that was once CSV writes what it has not.</summary>
    public bool IsEmptyNothing { get; init; }

    /// <summary>Those of the group that was read last; what follows its rows is of an earlier one.</summary>
    public int[] Numbers => numbers;

    /// <summary>Whether a column holds one text, whole number, or yes or no in each row.</summary>
    public static bool CanRead(DataField field) => field.MaxRepetitionLevel == 0
        && (IsText(field) || field.ClrType == typeof(bool) || field.ClrType == typeof(byte) || field.ClrType == typeof(sbyte) || field.ClrType == typeof(short)
            || field.ClrType == typeof(ushort) || field.ClrType == typeof(int) || field.ClrType == typeof(uint) || field.ClrType == typeof(long)
                || field.ClrType == typeof(ulong));

    /// <summary>The same text in every row: that of the folder in which the file lies.</summary>
    public void Fill(int rows, string? text)
    {
        Room(rows);
        Array.Fill(numbers, NumberOf(text), 0, rows);
    }

    public Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows)
    {
        Room(rows);
        return IsText(field) ? TextsAsync(group, field, rows) : Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Boolean => ValuesAsync<bool>(group, field, rows, value => value ? "true" : "false"),
            TypeCode.Byte => ValuesAsync<byte>(group, field, rows, Whole),
            TypeCode.SByte => ValuesAsync<sbyte>(group, field, rows, Whole),
            TypeCode.Int16 => ValuesAsync<short>(group, field, rows, Whole),
            TypeCode.UInt16 => ValuesAsync<ushort>(group, field, rows, Whole),
            TypeCode.Int32 => ValuesAsync<int>(group, field, rows, Whole),
            TypeCode.UInt32 => ValuesAsync<uint>(group, field, rows, Whole),
            TypeCode.Int64 => ValuesAsync<long>(group, field, rows, Whole),
            TypeCode.UInt64 => ValuesAsync<ulong>(group, field, rows, Whole),
            _ => throw new InvalidOperationException($"{field.ClrType.Name} was refused before."),
        };
    }

    /// <summary>The library says of texts that they are letters in memory.</summary>
    private static bool IsText(DataField field) => field.ClrType == typeof(ReadOnlyMemory<char>) || field.ClrType == typeof(string);

    private static string Whole<T>(T value) where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private int NumberOf(string? text) => text is null || (IsEmptyNothing && text.Length == 0) ? Nothing : texts.Of(text);

    private async Task TextsAsync(ParquetRowGroupReader group, DataField field, int rows)
    {
        if (buffer.Length < rows)
        {
            buffer = new string?[rows];
        }

        await group.ReadAsync(field, buffer.AsMemory(0, rows)!);
        Number(buffer.AsSpan(0, rows), NumberOf);
        Array.Clear(buffer, 0, rows);
    }

    private async Task ValuesAsync<T>(ParquetRowGroupReader group, DataField field, int rows, Func<T, string> text) where T : struct, IEquatable<T>
    {
        var known = new Dictionary<T, int>();
        if (field.IsNullable)
        {
            var values = new T?[rows];
            await group.ReadAsync<T>(field, values.AsMemory());
            Number<T?>(values, value => value is { } there ? Of(there) : Nothing);
        }
        else
        {
            var values = new T[rows];
            await group.ReadAsync<T>(field, values.AsMemory());
            Number<T>(values, Of);
        }

        int Of(T value) => known.TryGetValue(value, out var number) ? number : known[value] = texts.Of(text(value));
    }

    /// <summary>Neighbours are often alike, and the second of them costs no search.</summary>
    private void Number<T>(ReadOnlySpan<T> values, Func<T, int> number)
    {
        var alike = EqualityComparer<T>.Default;
        for (var row = 0; row < values.Length; row++)
        {
            numbers[row] = row > 0 && alike.Equals(values[row], values[row - 1]) ? numbers[row - 1] : number(values[row]);
        }
    }

    private void Room(int rows)
    {
        if (numbers.Length < rows)
        {
            numbers = new int[rows];
        }
    }
}
