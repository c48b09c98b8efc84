using Plumbline.Inspections.Access;

namespace Plumbline.Tests.Inspections.Access;

public class WrongPasswordsTests
{
    /// <summary>As docs/adr/0083-wrong-passwords-make-a-place-wait.md states it.</summary>
    [Fact]
    public void The_wait_begins_with_the_fifth_attempt_and_grows_to_a_quarter_of_an_hour() =>
        Enumerable.Range(1, 12).Select(attempt => WrongPasswords.WaitAfter(attempt).TotalMinutes).ShouldBe([0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15]);
}
