namespace Plumbline.Storage.Backups;

/// <summary>
/// What passes and never comes back: who is signed in, the keys that cookies and links are sealed with, who is locked out for wrong attempts, lists
/// that wait for decisions, and reports that were built to be looked at. No backup holds these
/// tables, and where an older one does, restoring leaves them empty: so a restored workspace wakes no session, no link and no lock-out. A table of that kind is
/// named here.
/// </summary>
internal static class Passing
{
    /// <summary>Makes the accounts forget what they hold of that kind; the same on both engines.</summary>
    public const string Forget = "update accounts set lockout_end = null, access_failed_count = 0";

    private static readonly HashSet<string> Tables = ["sessions", "sign_in_tries", "data_protection_keys", "report_files", "pending_intakes"];

    public static bool Has(string table) => Tables.Contains(table);
}
