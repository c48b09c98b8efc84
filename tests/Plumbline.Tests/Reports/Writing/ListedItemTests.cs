using Plumbline.Reports.Writing;

namespace Plumbline.Tests.Reports.Writing;

/// <summary>A finding that is taken over comes at the end of its part, numbered on, and everything else stays as it is.</summary>
public class ListedItemTests
{
    [Theory]
    [InlineData("", "# areas\n\n1. New.\n")]
    [InlineData("# strengths\n\n1. One.\n", "# strengths\n\n1. One.\n\n# areas\n\n1. New.\n")]
    [InlineData("# strengths\n\n# areas\n", "# strengths\n\n# areas\n\n1. New.\n")]
    [InlineData("# areas\n\n1. One.\n2. Two\n   goes on.\n", "# areas\n\n1. One.\n2. Two\n   goes on.\n3. New.\n")]
    [InlineData("# Areas\r\n\r\n1. One.\r\n\r\n# strengths\r\n\r\n1. Other.\r\n", "# Areas\n\n1. One.\n2. New.\n\n# strengths\n\n1. Other.\n")]
    [InlineData("# areas\n# strengths\n\n1. Other.\n", "# areas\n\n1. New.\n\n# strengths\n\n1. Other.\n")]
    public void An_item_is_added_at_the_end_of_its_part(string before, string after) => ListedItem.AddTo(before, "areas", "New.").ShouldBe(after);
}
