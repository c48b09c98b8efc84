namespace Plumbline.Tests;

public sealed class FaultsTests
{
    [Fact]
    public void Five_hundred_are_kept_and_the_others_counted()
    {
        var faults = new Faults();
        for (var i = 1; i <= 12_845; i++)
        {
            faults.Add(new Refusal("x", $"fault {i}"));
        }

        faults.Count.ShouldBe(501);
        faults[499].Message.ShouldBe("fault 500");
        faults[^1].ToString().ShouldBe("and 12,345 more");
        faults.Total().ShouldBe(12_845);
        faults.ToList().Count.ShouldBe(501);
    }

    [Fact]
    public void What_was_counted_elsewhere_is_counted_on()
    {
        var (inner, outer) = (new Faults(), new Faults());
        for (var i = 0; i < 700; i++)
        {
            inner.Add(new Refusal("x", "one"));
        }

        outer.AddRange(inner);
        outer.AddRange(inner);

        outer.Total().ShouldBe(1_400);
        outer.Count(fault => fault.More > 0).ShouldBe(1);
    }

    [Fact]
    public void A_fault_that_would_not_be_kept_is_not_even_made()
    {
        var (faults, made) = (new Faults(), 0);
        for (var i = 0; i < 1_000; i++)
        {
            faults.Add(() =>
            {
                made++;
                return new Refusal("x", "one");
            });
        }

        made.ShouldBe(500);
        faults.Total().ShouldBe(1_000);
    }

    [Fact]
    public void A_message_that_quotes_a_megabyte_is_cut()
    {
        Faults faults = [new Refusal("x", new string('a', 1_000_000)) { Suggestion = new string('b', 1_000_000), Subject = new string('c', 1_000_000) }];

        faults[0].ToString().Length.ShouldBeLessThan(2_000);
    }

    [Fact]
    public void Few_faults_are_all_there() =>
        new Faults { new Refusal("x", "one"), new Refusal("x", "two") }.Select(fault => fault.Message).ShouldBe(["one", "two"]);
}
