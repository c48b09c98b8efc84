using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Assessments.SecondReadings;

/// <summary>How the answers of consensus meetings are kept: the table only grows, and the database itself refuses anything else.</summary>
internal sealed class KeptSecondAnswerTable : IEntityTypeConfiguration<KeptSecondAnswer>
{
    public void Configure(EntityTypeBuilder<KeptSecondAnswer> builder)
    {
        builder.ToTable(LedgerGuards.SecondAnswers).HasKey(answer => answer.Id);
        builder.Property(answer => answer.Id).ValueGeneratedNever();
        builder.Property(answer => answer.Reading).HasMaxLength(20);
        builder.Property(answer => answer.Question).HasMaxLength(100);
        builder.Property(answer => answer.Answer).HasMaxLength(20);
        builder.Property(answer => answer.Text).HasMaxLength(2 * JudgementLimits.LongestText);
        builder.Property(answer => answer.Note).HasMaxLength(2 * JudgementLimits.LongestText);
        builder.Property(answer => answer.By).HasMaxLength(100);
        builder.HasIndex(answer => new { answer.MeetingId, answer.Number }).IsUnique();
        builder.HasOne<KeptMeeting>().WithMany().HasForeignKey(answer => answer.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
