namespace Plumbline.Inspections.Access;

/// <summary>
/// How long someone waits after wrong passwords, for one email address from one place. Nobody else waits with them, and an address that has no account is
/// treated alike. docs/adr/0083-wrong-passwords-make-a-place-wait.md says why.
/// </summary>
public static class WrongPasswords
{
    /// <summary>How many attempts are looked at before there is a wait.</summary>
    public const int Free = 5;

    /// <summary>After so long without an attempt the next one is the first again.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromHours(24);

    private static readonly int[] Minutes = [1, 2, 4, 8, 15];

    /// <summary>From this attempt on the wait grows no more.</summary>
    public static int Last => Free + Minutes.Length - 1;

    /// <summary>The wait that a wrong attempt brings.</summary>
    /// <param name="attempt">Its number, from 1.</param>
    public static TimeSpan WaitAfter(int attempt) => attempt < Free ? TimeSpan.Zero : TimeSpan.FromMinutes(Minutes[Math.Min(attempt, Last) - Free]);
}
