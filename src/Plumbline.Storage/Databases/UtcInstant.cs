using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Plumbline.Storage.Databases;

/// <summary>Instants as both engines keep them: in UTC, to the microsecond, and in an order that SQL can compare.</summary>
public static class UtcInstant
{
    /// <summary>The instant in UTC with what is finer than a microsecond cut off, so that it reads back as it was written.</summary>
    public static DateTimeOffset Of(DateTimeOffset instant) => new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>Microseconds since 1970, as SQLite keeps an instant.</summary>
    public static long ToMicroseconds(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromMicroseconds(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    /// <summary>Whether a number of microseconds is an instant of the calendar.</summary>
    public static bool IsInstant(long microseconds) =>
        microseconds >= ToMicroseconds(DateTimeOffset.MinValue) && microseconds <= ToMicroseconds(DateTimeOffset.MaxValue);

    /// <summary>An instant in a column, as the engine gives it to a bare command.</summary>
    internal static DateTimeOffset GetInstant(this DbDataReader reader, int column, Engine engine) =>
        engine == Engine.Sqlite ? FromMicroseconds(reader.GetInt64(column)) : reader.GetFieldValue<DateTimeOffset>(column).ToUniversalTime();

    /// <summary>For SQLite: whole microseconds.</summary>
    internal sealed class AsMicroseconds() : ValueConverter<DateTimeOffset, long>(instant => ToMicroseconds(instant), kept => FromMicroseconds(kept));

    /// <summary>For PostgreSQL, which takes an instant only in UTC.</summary>
    internal sealed class AsUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => Of(instant), kept => kept.ToUniversalTime());
}
