using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Proofs;

/// <summary>
/// Who is behind an entry of the ledger, read out of its body by the database itself. There is an index over it, so it can say nothing that the sealed body
/// does not say, and the lines of one person are found without reading those of the others.
/// </summary>
public static class WhoJudged
{
    private const string Sqlite = "substr(body, instr(body, '\"by\":\"') + 6, 36)";

    private const string Postgres = "substring(body from position('\"by\":\"' in body) + 6 for 36)";

    /// <summary>The statement that finds the entries of one person; <c>{0}</c> stands for the account.</summary>
    public static string Entries(Engine engine) => $"select * from {LedgerGuards.Entries} where {Of(engine)} = {{0}}";

    private static string Of(Engine engine) => engine == Engine.Sqlite ? Sqlite : Postgres;
}
