using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Plumbline.Storage.Databases;

/// <summary>Tells a database that is away from a program that is broken.</summary>
public static class DatabaseFault
{
    /// <summary>SQLite: busy, locked, read only, not to be read or written, full, not to be opened.</summary>
    private static readonly int[] SqliteCodes = [5, 6, 8, 10, 13, 14];

    /// <summary>PostgreSQL: the classes of a lost connection, of too few resources and of an operator who stops the server.</summary>
    private static readonly string[] PostgresClasses = ["08", "53", "57P"];

    /// <summary>Whether the cause is that the database cannot be reached or takes nothing now, so that trying again later may do.</summary>
    public static bool IsAway(Exception fault)
    {
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException told)
            {
                return PostgresClasses.Any(start => told.SqlState.StartsWith(start, StringComparison.Ordinal));
            }

            if (cause is SqliteException kept)
            {
                return SqliteCodes.Contains(kept.SqliteErrorCode);
            }

            if (cause is NpgsqlException { InnerException: IOException or SocketException or TimeoutException or null or NpgsqlException })
            {
                return true;
            }
        }

        return false;
    }
}
