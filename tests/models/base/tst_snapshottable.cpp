// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/snapshottablemodel.h"
#include "tests/support/heldjobs.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <atomic>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    qint64 id = 0;
    QString text;
};

/// What the fake "database" holds and how it answers. Shared with the reader threads.
struct Source
{
    QMutex mutex;
    QList<qint64> ids;
    QString suffix;
    std::optional<Error> idsError;
    std::optional<Error> rowsError;
    HeldJobs idsJobs;
    HeldJobs rowsJobs;
    std::atomic<int> idsRead = 0;
    std::atomic<int> rowsRead = 0;

    void set(const QList<qint64> &value)
    {
        const QMutexLocker lock(&mutex);
        ids = value;
    }
};

class LineModel final : public SnapshotTableModel<Line>
{
public:
    LineModel(Database &database, Source &source) : SnapshotTableModel(database, nullptr), m_source(source) { restart(); }

    void ask() { restart(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int dataRole) const override
    {
        const Line *line = row(index.row());
        return dataRole == Qt::DisplayRole && line ? QVariant(line->text) : QVariant();
    }
    QString text(int at) const { return data(index(at, 0), Qt::DisplayRole).toString(); }

private:
    IdsJob idsJob() const override
    {
        return [&source = m_source, ticket = ++m_asked](Connection &) -> Result<QList<qint64>> {
            ++source.idsRead;
            QMutexLocker lock(&source.mutex);
            const QList<qint64> ids = source.ids;
            const auto error = source.idsError;
            lock.unlock();
            source.idsJobs.wait(ticket);
            if (error)
                return tl::unexpected(*error);
            return ids;
        };
    }
    RowsJob rowsJob() const override
    {
        return [&source = m_source](Connection &, const QList<qint64> &ids) -> Result<QList<Line>> {
            QMutexLocker lock(&source.mutex);
            QList<Line> lines;
            for (const qint64 id : ids) {
                if (source.ids.contains(id))
                    lines += Line{id, QString::number(id) + source.suffix};
            }
            const auto error = source.rowsError;
            lock.unlock();
            source.rowsRead += int(ids.size());
            source.rowsJobs.wait(0);
            if (error)
                return tl::unexpected(*error);
            return lines;
        };
    }
    qint64 idOf(const Line &line) const override { return line.id; }
    Effect effectOf(const ChangeSet &changes) const override
    {
        Effect effect{changes.everything, changes.everything, {}};
        for (const Change &change : changes.changes) {
            effect.rows += change.id;
            effect.order = effect.order || change.kind != ChangeKind::Changed;
        }
        return effect;
    }

    Source &m_source;
    mutable int m_asked = 0;
};

QList<qint64> numbers(qint64 count)
{
    QList<qint64> ids;
    for (qint64 id = 1; id <= count; ++id)
        ids += id;
    return ids;
}

ChangeSet changed(qint64 id, ChangeKind kind = ChangeKind::Changed)
{
    return {{}, {}, {}, {{Entity::Customer, kind, id}}, false};
}

} // namespace

class TestSnapshotTable : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Source> m_source;

    static QList<qint64> shown(const SnapshotModel &model) { return model.ids(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_source = std::make_unique<Source>();
        m_db = std::make_unique<TestDatabase>();
    }
    void cleanup()
    {
        m_source->idsJobs.releaseAll();
        m_source->rowsJobs.releaseAll();
        m_db.reset();
    }

    void readsOnlyThePagesThatAreLookedAt()
    {
        m_source->set(numbers(100'000));
        LineModel model(**m_db, *m_source);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.state(), SnapshotModel::State::Loading);
        QTRY_COMPARE(model.rowCount(), 100'000);
        QCOMPARE(model.state(), SnapshotModel::State::Loaded);
        QSignalSpy dataChanged(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(model.text(99'999), QString());
        QTRY_COMPARE(model.text(99'999), u"100000"_s);
        QVERIFY(!dataChanged.isEmpty());
        QVERIFY(m_source->rowsRead <= 2 * SnapshotModel::pageRows);
    }

    void keepsMemoryBounded()
    {
        m_source->set(numbers(8'000));
        LineModel model(**m_db, *m_source);
        QTRY_COMPARE(model.rowCount(), 8'000);
        for (int at = 0; at < 8'000; at += SnapshotModel::pageRows) {
            QSignalSpy arrived(&model, &QAbstractItemModel::dataChanged);
            QVERIFY(model.text(at).isEmpty());
            QVERIFY(arrived.wait());
            QVERIFY(!model.text(at).isEmpty());
        }
        QCOMPARE(m_source->rowsRead.load(), 8'000);
        model.text(0); // was given up, so it is read again
        QTRY_COMPARE(model.text(0), u"1"_s);
        QVERIFY(m_source->rowsRead > 8'000);
    }

    void keepsTheOldListUntilTheNewOneComes()
    {
        m_source->set(numbers(3));
        LineModel model(**m_db, *m_source);
        QTRY_COMPARE(model.rowCount(), 3);
        m_source->idsJobs.hold();
        m_source->set({7});
        model.ask();
        QVERIFY(model.isReading());
        QTRY_COMPARE(m_source->idsJobs.waiting(), 1);
        QCOMPARE(model.rowCount(), 3);
        m_source->idsJobs.releaseAll();
        QTRY_COMPARE(shown(model), QList<qint64>{7});
    }

    void dropsAnswersThatComeOutOfOrder()
    {
        m_source->set(numbers(1));
        LineModel model(**m_db, *m_source); // ticket 1
        QTRY_COMPARE(model.rowCount(), 1);
        m_source->idsJobs.hold();
        m_source->set({10});
        model.ask(); // 2
        QTRY_COMPARE(m_source->idsJobs.waiting(), 1);
        m_source->set({20});
        model.ask(); // 3
        QTRY_COMPARE(m_source->idsJobs.waiting(), 2);
        QSignalSpy loaded(&model, &SnapshotModel::loaded);
        m_source->idsJobs.release(3);
        QTRY_COMPARE(shown(model), QList<qint64>{20});
        m_source->idsJobs.release(2);
        QTRY_COMPARE(m_source->idsJobs.waiting(), 0);
        m_db->read([](Connection &) -> Result<int> { return 0; });
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shown(model), QList<qint64>{20});
        QCOMPARE(loaded.size(), 1);
    }

    void saysWhyItFailedAndRecovers()
    {
        m_source->idsError = Error{ErrorCode::DatabaseCorrupt, {}, {}, {}};
        LineModel model(**m_db, *m_source);
        QSignalSpy failed(&model, &SnapshotModel::failed);
        QTRY_COMPARE(model.state(), SnapshotModel::State::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.error().code, ErrorCode::DatabaseCorrupt);
        m_source->idsError.reset();
        m_source->set(numbers(2));
        model.refresh();
        QTRY_COMPARE(model.state(), SnapshotModel::State::Loaded);
        QCOMPARE(model.rowCount(), 2);
    }

    void doesNotAskForeverForRowsThatFail()
    {
        m_source->set(numbers(2));
        m_source->rowsError = Error{ErrorCode::Internal, {}, {}, {}};
        LineModel model(**m_db, *m_source);
        QTRY_COMPARE(model.rowCount(), 2);
        model.text(0);
        QTRY_COMPARE(model.state(), SnapshotModel::State::Failed);
        const int read = m_source->rowsRead;
        model.text(0);
        model.text(1);
        QCoreApplication::sendPostedEvents();
        m_db->read([](Connection &) -> Result<int> { return 0; });
        QCOMPARE(m_source->rowsRead.load(), read);
        m_source->rowsError.reset();
        model.refresh();
        QTRY_COMPARE(model.state(), SnapshotModel::State::Loaded);
        model.text(0);
        QTRY_COMPARE(model.text(0), u"1"_s);
    }

    void readsAChangedRowAgainAndOnlyThat()
    {
        m_source->set(numbers(1000));
        LineModel model(**m_db, *m_source);
        QTRY_COMPARE(model.rowCount(), 1000);
        model.text(5);
        QTRY_COMPARE(model.text(5), u"6"_s);
        const int read = m_source->rowsRead;
        {
            const QMutexLocker lock(&m_source->mutex);
            m_source->suffix = u"!"_s;
        }
        QSignalSpy dataChanged(&model, &QAbstractItemModel::dataChanged);
        (*m_db)->changes().post(changed(6));
        QTRY_COMPARE(model.text(5), u"6!"_s);
        QCOMPARE(model.text(4), u"5"_s);
        QCOMPARE(m_source->rowsRead.load(), read + 1);
        QCOMPARE(dataChanged.size(), 1);
        QCOMPARE(dataChanged.first().first().toModelIndex().row(), 5);
        QCOMPARE(m_source->idsRead.load(), 1);
    }

    void aChangeDuringAReadIsNotLost()
    {
        m_source->set(numbers(10));
        LineModel model(**m_db, *m_source);
        QTRY_COMPARE(model.rowCount(), 10);
        m_source->rowsJobs.hold();
        model.text(0);
        QTRY_COMPARE(m_source->rowsJobs.waiting(), 1); // holds the old text already
        {
            const QMutexLocker lock(&m_source->mutex);
            m_source->suffix = u"!"_s;
        }
        (*m_db)->changes().post(changed(1));
        QCoreApplication::sendPostedEvents();
        m_source->rowsJobs.releaseAll();
        QTRY_COMPARE(model.text(0), u"1!"_s);
    }

    void aChangeDuringAListReadIsNotLost()
    {
        m_source->set(numbers(2));
        LineModel model(**m_db, *m_source);
        QTRY_COMPARE(model.rowCount(), 2);
        m_source->idsJobs.hold();
        (*m_db)->changes().post(changed(3, ChangeKind::Created));
        QTRY_COMPARE(m_source->idsJobs.waiting(), 1); // has read two ids
        m_source->set(numbers(4));
        (*m_db)->changes().post(changed(4, ChangeKind::Created));
        QCoreApplication::sendPostedEvents();
        m_source->idsJobs.releaseAll();
        QTRY_COMPARE(model.rowCount(), 4);
    }

    void selectionSurvives_data()
    {
        QTest::addColumn<QList<qint64>>("after");
        QTest::addColumn<bool>("layout");
        QList<qint64> moved = numbers(500);
        moved.move(299, 0);
        QTest::newRow("moved to the top") << moved << false;
        QList<qint64> grown = numbers(500);
        grown.insert(10, 900);
        grown.append(901);
        QTest::newRow("grown") << grown << false;
        QList<qint64> shrunk = numbers(500);
        shrunk.remove(3, 20);
        QTest::newRow("shrunk") << shrunk << false;
        QList<qint64> reversed = numbers(500);
        std::reverse(reversed.begin(), reversed.end());
        QTest::newRow("reversed") << reversed << true;
        QTest::newRow("reversed and shorter") << reversed.mid(100) << true;
        QList<qint64> longer = numbers(900);
        std::reverse(longer.begin(), longer.end());
        QTest::newRow("reversed and longer") << longer << true;
    }
    void selectionSurvives()
    {
        QFETCH(const QList<qint64>, after);
        QFETCH(const bool, layout);
        m_source->set(numbers(500));
        LineModel model(**m_db, *m_source);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 500);
        QItemSelectionModel selection(&model);
        selection.select(model.index(299, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex other = model.index(350, 1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy layoutChanged(&model, &QAbstractItemModel::layoutChanged);
        m_source->set(after);
        model.ask();
        QTRY_COMPARE(shown(model), after);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(layoutChanged.isEmpty(), !layout);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(model.idAt(selection.selectedRows().first().row()), 300);
        QCOMPARE(model.idAt(other.row()), 351);
        QCOMPARE(other.column(), 1);
    }

    void aRowThatGoesLeavesTheSelection()
    {
        m_source->set(numbers(5));
        LineModel model(**m_db, *m_source);
        QTRY_COMPARE(model.rowCount(), 5);
        const QPersistentModelIndex gone = model.index(2, 0);
        m_source->set({1, 2, 4, 5});
        model.ask();
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(!gone.isValid());
    }

    void anyListFollowsAnyOther()
    {
        LineModel model(**m_db, *m_source);
        QAbstractItemModelTester tester(&model);
        QRandomGenerator random(7);
        QList<qint64> ids;
        for (int round = 0; round < 200; ++round) {
            for (int edit = random.bounded(random.bounded(4) == 0 ? 60 : 6); edit >= 0; --edit) {
                const int kind = random.bounded(3);
                if (kind == 0 || ids.size() < 3)
                    ids.insert(random.bounded(ids.size() + 1), round * 1000 + edit + 1);
                else if (kind == 1)
                    ids.removeAt(random.bounded(ids.size()));
                else
                    ids.move(random.bounded(ids.size()), random.bounded(ids.size()));
            }
            QList<QPersistentModelIndex> kept;
            QList<qint64> keptIds;
            for (int row = 0; row < model.rowCount(); row += 3) {
                kept += model.index(row, 0);
                keptIds += model.idAt(row);
            }
            m_source->set(ids);
            QSignalSpy loaded(&model, &SnapshotModel::loaded);
            model.ask();
            QVERIFY(loaded.wait());
            QCOMPARE(shown(model), ids);
            for (qsizetype i = 0; i < kept.size(); ++i)
                QCOMPARE(kept[i].row(), static_cast<int>(ids.indexOf(keptIds[i])));
        }
    }

    void mayDieWhileItReads()
    {
        m_source->set(numbers(10));
        m_source->idsJobs.hold();
        auto model = std::make_unique<LineModel>(**m_db, *m_source);
        QTRY_COMPARE(m_source->idsJobs.waiting(), 1);
        model.reset();
        m_source->idsJobs.releaseAll();
        m_db->read([](Connection &) -> Result<int> { return 0; });
        QCoreApplication::sendPostedEvents();
    }
};

QTEST_GUILESS_MAIN(TestSnapshotTable)
#include "tst_snapshottable.moc"
