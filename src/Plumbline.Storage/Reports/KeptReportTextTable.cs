using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Reports;

/// <summary>How the owners and states of texts are kept; a text that nobody touched has no row.</summary>
internal sealed class KeptReportTextTable : IEntityTypeConfiguration<KeptReportText>
{
    public void Configure(EntityTypeBuilder<KeptReportText> builder)
    {
        builder.ToTable("report_texts").HasKey(text => new { text.InspectionId, text.Name });
        builder.Property(text => text.InspectionId).HasMaxLength(100);
        builder.Property(text => text.Name).HasMaxLength(100);
        builder.Property(text => text.Behind).HasMaxLength(2);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(text => text.InspectionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(text => text.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
