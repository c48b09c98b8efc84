using Npgsql;

namespace Plumbline.Storage.Databases;

/// <summary>Reads how a person names a PostgreSQL database, and never says it back: it may hold a password.</summary>
internal static class PostgresAddress
{
    /// <summary>The connection as Npgsql writes it.</summary>
    /// <param name="text"><c>Host=...;Database=...;Username=...</c>, or <c>postgres://user:password@host:port/name?sslmode=require</c>.</param>
    public static Result<string> Read(string text)
    {
        try
        {
            var connection = text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal)
                ? OfUri(new Uri(text))
                : new NpgsqlConnectionStringBuilder(text);
            return string.IsNullOrEmpty(connection.Host) || string.IsNullOrEmpty(connection.Database) ? Unreadable() : Result.Of(connection.ToString());
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidCastException)
        {
            return Unreadable();
        }
    }

    private static NpgsqlConnectionStringBuilder OfUri(Uri uri)
    {
        var connection = new NpgsqlConnectionStringBuilder { Host = uri.Host, Database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/')) };
        if (uri.Port > 0)
        {
            connection.Port = uri.Port;
        }

        var person = uri.UserInfo.Split(':', 2);
        if (person[0].Length > 0)
        {
            connection.Username = Uri.UnescapeDataString(person[0]);
        }

        if (person.Length == 2)
        {
            connection.Password = Uri.UnescapeDataString(person[1]);
        }

        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)))
        {
            connection[pair[0] == "sslmode"
                ? "SSL Mode"
                : pair[0]] = Uri.UnescapeDataString(pair.Length == 2 ? pair[1].Replace("-", "", StringComparison.Ordinal) : "");
        }

        return connection;
    }

    private static Result<string> Unreadable() => Result.Refused<string>(new Refusal("connection-unreadable", "the connection to the database cannot be read")
    {
        Subject = "--database",
        Suggestion = "write \"Host=localhost;Database=plumbline;Username=plumbline\" or postgres://plumbline@localhost/plumbline",
    });
}
