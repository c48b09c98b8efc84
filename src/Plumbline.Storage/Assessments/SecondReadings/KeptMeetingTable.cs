using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Assessments.SecondReadings;

/// <summary>How consensus meetings are kept: one for a case; the database itself refuses to change or delete one.</summary>
internal sealed class KeptMeetingTable : IEntityTypeConfiguration<KeptMeeting>
{
    public void Configure(EntityTypeBuilder<KeptMeeting> builder)
    {
        builder.ToTable(LedgerGuards.Meetings).HasKey(meeting => meeting.Id);
        builder.Property(meeting => meeting.Id).ValueGeneratedNever();
        builder.Property(meeting => meeting.InspectionId).HasMaxLength(100);
        builder.Property(meeting => meeting.CaseId).HasMaxLength(100);
        builder.Property(meeting => meeting.By).HasMaxLength(100);
        builder.HasIndex(meeting => new { meeting.InspectionId, meeting.CaseId }).IsUnique();
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(meeting => new { meeting.InspectionId, meeting.CaseId }).OnDelete(DeleteBehavior.Restrict);
    }
}
