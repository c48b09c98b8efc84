namespace Plumbline.Caseloads.Intake;

/// <summary>How alike two names or two dates of birth are.</summary>
public static class Likeness
{
    /// <summary>
    /// The measure of Jaro as Winkler extended it (Proceedings of the Section on Survey Research Methods, American Statistical Association, 1990):
    /// 0 for nothing in common, 1 for the same; a shared start of up to four letters counts a tenth of what is missing each.
    /// </summary>
    public static double OfNames(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        var reach = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        var (usedA, usedB) = (new bool[a.Length], new bool[b.Length]);
        var common = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(b.Length, i + reach + 1); j++)
            {
                if (!usedB[j] && a[i] == b[j])
                {
                    usedA[i] = usedB[j] = true;
                    common++;
                    break;
                }
            }
        }

        if (common == 0)
        {
            return 0;
        }

        var inA = a.Where((_, i) => usedA[i]);
        var inB = b.Where((_, j) => usedB[j]);
        var swapped = inA.Zip(inB).Count(pair => pair.First != pair.Second) / 2;
        var jaro = (((double)common / a.Length) + ((double)common / b.Length) + ((double)(common - swapped) / common)) / 3;
        var start = a.Zip(b).Take(4).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro + (start * 0.1 * (1 - jaro));
    }

    /// <summary>What would make one date of birth the other: a wrong digit, two neighbouring digits swapped, or day and month swapped; null for more than
    /// that.</summary>
    public static LocalText? OfBirthDates(DateOnly a, DateOnly b)
    {
        if (a.Year == b.Year && a.Month == b.Day && a.Day == b.Month)
        {
            return new LocalText("day and month swapped", "diwrnod a mis wedi’u cyfnewid");
        }

        var (first, second) = (Digits(a), Digits(b));
        var different = Enumerable.Range(0, first.Length).Where(at => first[at] != second[at]).ToList();
        return different.Count switch
        {
            1 => new LocalText("one digit of the date of birth differs", "mae un digid o’r dyddiad geni yn wahanol"),
            2 when different[1] == different[0] + 1 && first[different[0]] == second[different[1]]
                && first[different[1]] == second[different[0]] =>
                new LocalText("two digits of the date of birth are swapped", "mae dau ddigid o’r dyddiad geni wedi’u cyfnewid"),
            _ => null,
        };
    }

    private static string Digits(DateOnly date) => date.ToString("ddMMyyyy", System.Globalization.CultureInfo.InvariantCulture);
}
