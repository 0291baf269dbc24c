// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customer.h"
#include "core/exchange/cellvalue.h"
#include "tests/core/exchange/orderfiletesting.h"
#include "tests/testpaths.h"

#include <QtCore/QDirIterator>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "Order,Date,Customer ID,Qty,Price\n"_ba;
const QByteArray goodRow = "1,2024-01-02,7,1,1.00\n"_ba;

QByteArray utf16(const QString &text)
{
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// Fails after some bytes, as a disk or a network share does.
class BreakingSource final : public ByteSource
{
public:
    explicit BreakingSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<qsizetype> read(char *into, qsizetype most) override
    {
        if (m_bytes.isEmpty())
            return fail(ErrorCode::FileUnreadable);
        const qsizetype count = std::min(most, m_bytes.size());
        std::copy_n(m_bytes.constData(), count, into);
        m_bytes.remove(0, count);
        return count;
    }
    qint64 size() const override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAFileIsNoOrderHistory_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << ""_ba << u"empty"_s;
        QTest::newRow("only blanks") << " \n\r\n\t\n"_ba << u"empty"_s;
        QTest::newRow("only a byte order mark") << "\xEF\xBB\xBF"_ba << u"empty"_s;
        QTest::newRow("only a header") << header << u"no_rows"_s;
        QTest::newRow("prose") << "Dear Sir or Madam,\nplease find enclosed, as agreed, nothing.\n"_ba
                               << u"missing_columns"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"binary"_s;
        QTest::newRow("spreadsheet") << "PK\x03\x04\x14"_ba << u"binary"_s;
        QTest::newRow("nul at the beginning") << header + QByteArray("1,2024\0", 7) << u"binary"_s;
        QTest::newRow("nul far behind") << header + goodRow.repeated(50'000) + QByteArray("2,2024-01-02,\0,1,1\n", 19)
                                        << u"binary"_s;
        QTest::newRow("too many columns") << "date,total" + QByteArray(",x").repeated(5000) + "\n" << u"too_many_columns"_s;
        QTest::newRow("too many columns later") << header + goodRow.repeated(50'000) + QByteArray(",x").repeated(5000) + "\n"
                                                << u"too_many_columns"_s;
        QTest::newRow("cell too long") << header + goodRow + "2,2024-01-02," + QByteArray(9'000'000, 'x') + ",1,1\n"
                                       << u"cell_too_long"_s;
    }
    void saysWhyAFileIsNoOrderHistory()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const ReadOrders read = readOrders(bytes);
        QVERIFY(read.error);
        QCOMPARE(read.error->code, ErrorCode::UnknownFormat);
        QCOMPARE(read.errorReason(), reason);
    }

    void namesThePlaceOfAFatalFault()
    {
        const ReadOrders nul = readOrders(header + goodRow.repeated(50'000) + QByteArray("2,2024-01-02,\0,1,1\n", 19));
        QCOMPARE(nul.error->args.value(u"line"_s).toInt(), 50'002);
        const ReadOrders cell = readOrders(header + goodRow + "2,2024-01-02," + QByteArray(9'000'000, 'x') + ",1,1\n");
        QCOMPARE(cell.error->args.value(u"line"_s).toInt(), 3);
        QCOMPARE(cell.error->args.value(u"column"_s).toInt(), 3);
        QCOMPARE(readOrders("PK\x03\x04").error->args.value(u"kind"_s).toString(), u"xlsx"_s);
    }

    void wideRowsAndLongCellsAreRead()
    {
        const QByteArray wide = "date,total" + QByteArray(",x").repeated(998) + "\n2024-01-02,1.50" +
                                QByteArray(",y").repeated(998) + "\n";
        QCOMPARE(readOrders(wide).orders().size(), size_t(1));
        const ReadOrders longCell = readOrders("date,total,note\n2024-01-02,1.50,\"" + QByteArray(1'000'000, 'x') +
                                               "\"\n2024-01-03,1.50,y\n");
        QVERIFY(!longCell.error);
        QCOMPARE(longCell.orders().size(), size_t(2));
        const ReadOrders rejected = readOrders("date,total,note\nnever,1.50,\"" + QByteArray(1'000'000, 'x') +
                                               "\"\n2024-01-03,1.50,y\n");
        QCOMPARE(rejected.batch.rejected.front().rawText.size(), 64 * 1024);
    }

    void longTextsAreCutToWhatARecordMayHold()
    {
        const QByteArray text(1'000'000, 'x');
        const ReadOrders read = readOrders("order,date,first name,last name,product,qty,price\n1,2024-01-02," + text + ',' +
                                           text + ',' + text + ",1,1.50\n");
        QVERIFY(!read.error);
        const ImportedOrder &order = read.orders().front();
        QCOMPARE(order.customer->name.size(), longestCustomerName);
        QCOMPARE(order.lines.front().name.size(), 500);
        // Cut between two characters, not in one.
        QCOMPARE(shortened(u"a🕯🕯"_s, 4), u"a🕯"_s);
        QCOMPARE(shortened(u"a🕯🕯"_s, 5), u"a🕯🕯"_s);
    }

    void aTruncatedFileLosesOnlyItsLastRow()
    {
        const QByteArray whole = header + goodRow + "2,2024-01-03,8,1,1.00\n";
        for (const qsizetype cut : {header.size() + goodRow.size() + 1, whole.size() - 8}) {
            const ReadOrders read = readOrders(whole.first(cut));
            QVERIFY(!read.error);
            QCOMPARE(read.orders().size(), size_t(1));
            QCOMPARE(read.problems(), QStringList{u"3 refused too_few_fields"_s});
        }
        const QByteArray wide = utf16(QString::fromLatin1(header + goodRow + "2,2024-01-03"));
        const ReadOrders read = readOrders(wide.chopped(1));
        QVERIFY(!read.error);
        QCOMPARE(read.orders().size(), size_t(1));
    }

    void aLoneQuoteCostsOneRowAtMost()
    {
        const ReadOrders read = readOrders(header + "1,2024-01-02,\"7,1,1.00\n" +
                                           QByteArray("2,2024-01-02,7,1,1.00\n").repeated(100'000));
        QVERIFY(!read.error);
        QCOMPARE(read.problems(), QStringList{u"2 noted unterminated_quote"_s});
        QCOMPARE(read.rows, 100'001);
    }

    void moreRowsThanFitIntoMemoryAreRefused()
    {
        OrderFileOptions options;
        options.maximalRows = 1'000;
        QVERIFY(!readOrders(header + goodRow.repeated(1'000), options).error);
        const ReadOrders read = readOrders(header + goodRow.repeated(1'001), options);
        QVERIFY(read.error);
        QCOMPARE(read.errorReason(), u"too_many_rows"_s);
        QCOMPARE(read.error->args.value(u"limit"_s).toInt(), 1'000);
    }

    void aFailingDiskIsNoEndOfFile()
    {
        BreakingSource early(header.first(5));
        const auto none = OrderFileReader::open(early);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::FileUnreadable);

        BreakingSource late(header + goodRow.repeated(50'000));
        const auto reader = OrderFileReader::open(late);
        QVERIFY(reader);
        const auto batch = readAllOrders(**reader);
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, ErrorCode::FileUnreadable);
    }

    void everyTortureFileIsReadOrRefusedWithAReason()
    {
        QDirIterator files(inSharedData(u"csv_torture"_s), QDir::Files, QDirIterator::Subdirectories);
        if (!files.hasNext())
            QSKIP("no shared data");
        const QStringList reasons{u"empty"_s, u"binary"_s, u"no_rows"_s, u"missing_columns"_s};
        int count = 0;
        while (files.hasNext()) {
            const QString name = files.next();
            const ReadOrders plain = readOrderFile(name);
            QVERIFY2(!plain.error || reasons.contains(plain.errorReason()),
                     qPrintable(name + u": "_s + plain.errorReason()));
            OrderFileOptions options;
            options.mappingText = u"date=0,order_total=0"_s; // no rows of orders: each must be rejected with its line
            const ReadOrders mapped = readOrderFile(name, options);
            const auto lost = std::count_if(mapped.batch.rejected.begin(), mapped.batch.rejected.end(),
                                            [](const RejectedRow &row) { return row.verdict != RowVerdict::Noted; });
            if (!mapped.error)
                QCOMPARE(mapped.rows, lost + static_cast<qint64>(mapped.orders().size() + mapped.returns().size()));
            ++count;
        }
        QVERIFY(count >= 50);
    }
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
