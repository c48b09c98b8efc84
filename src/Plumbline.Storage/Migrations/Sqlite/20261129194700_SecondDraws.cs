using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SecondDraws : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "second_reading_draws",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    seed = table.Column<string>(type: "TEXT", nullable: false),
                    cases = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_reading_draws", x => x.inspection_id);
                    table.ForeignKey(
                        name: "fk_second_reading_draws_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            // Only the audit trail held what was drawn; the first draw of an inspection is the one that was read by.
            migrationBuilder.Sql("""
                insert into second_reading_draws (inspection_id, at, "by", cases, seed)
                select inspection_id, at, coalesce("by", 'import'), json_extract(detail, '$.Cases'), json_extract(detail, '$.Seed')
                from audit_entries
                where id in (
                    select min(id) from audit_entries
                    where action = 'second-readings-drawn' and detail is not null and inspection_id in (select id from inspections) group by inspection_id)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "second_reading_draws");
        }
    }
}
