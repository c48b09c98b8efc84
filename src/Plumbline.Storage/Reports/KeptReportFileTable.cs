using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Reports;

/// <summary>How built reports are kept: the last of each inspection.</summary>
internal sealed class KeptReportFileTable : IEntityTypeConfiguration<KeptReportFile>
{
    public void Configure(EntityTypeBuilder<KeptReportFile> builder)
    {
        builder.ToTable("report_files").HasKey(file => new { file.InspectionId, file.Path });
        builder.Property(file => file.InspectionId).HasMaxLength(100);
        builder.Property(file => file.Path).HasMaxLength(300);
        builder.Property(file => file.MadeBy).HasMaxLength(100);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(file => file.InspectionId);
    }
}
