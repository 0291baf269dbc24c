// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentcommands.h"
#include "tests/support/smallshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentcountline.h"
#include "ui/segments/segmentform.h"
#include "ui/segments/segmentqueryedit.h"
#include "ui/segments/segmentruleedit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

SegmentRule bought(int times)
{
    return {FieldTestRule{SegmentField::Orders, SegmentTest::AtLeast, {QString::number(times)}, {}}};
}

} // namespace

/// The small shop: Anneliese bought twice, Tomás once, Priya never.
class TestSegmentForm : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    SegmentForm *m_form = nullptr;
    QList<Segment> m_submitted;

    void open(const Segment &segment)
    {
        const auto book = m_db->read([now = m_db->clock().now()](Connection &c) { return readSegmentBook(c, now); });
        QVERIFY(book);
        m_window->show();
        m_form = new SegmentForm(segment, *book, **m_db, *m_formatting, m_window.get());
        connect(m_form, &SegmentForm::submitted, m_form, [this](const Segment &saved) { m_submitted += saved; });
        uitest::openForm(*m_form);
    }
    Segment saved(const SegmentRule &rule)
    {
        Segment segment;
        segment.name = u"Regulars"_s;
        segment.rule = rule;
        segment.id = runOrDie(*m_db, SaveSegment{segment});
        return m_db->read([id = segment.id](Connection &c) { return SegmentStore(c).segment(id); }).value();
    }
    void write(const QString &query)
    {
        m_form->ruleEdit()->setWay(SegmentRuleEdit::Way::Write);
        m_form->ruleEdit()->query()->editor()->selectAll();
        m_form->ruleEdit()->query()->editor()->insertPlainText(query);
    }
    SegmentCountLine *count() { return m_form->findChild<SegmentCountLine *>(); }
    void save() { QTest::mouseClick(m_form->saveButton(), Qt::LeftButton); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        fillSmallShop(*m_db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
        m_window = std::make_unique<QWidget>();
        m_submitted.clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_formatting.reset();
        m_db.reset();
    }

    void aSegmentIsMade()
    {
        open({});
        QVERIFY(!m_form->isDirty());
        QTRY_VERIFY2(count()->text().startsWith(u"3 of 3 customer(s)"_s), qPrintable(count()->text()));
        QTest::keyClicks(m_form->focusWidget(), u"Twice"_s);
        m_form->ruleEdit()->builder()->add(bought(2));
        QTRY_VERIFY2(count()->text().startsWith(u"1 of 3 customer(s)"_s), qPrintable(count()->text()));
        QCOMPARE(m_form->findChild<QLabel *>(u"rule_sentence"_s)->text(), u"Number of orders is at least 2"_s);
        uitest::takePictures(*m_form, *m_theme, u"segment-form"_s, {860, 720});
        save();
        QCOMPARE(m_submitted.size(), 1);
        QCOMPARE(m_submitted.first().name, u"Twice"_s);
        QVERIFY(m_submitted.first().rule == bought(2));
        QCOMPARE(m_submitted.first().weekStart, Qt::Monday);
        QCOMPARE(uitest::namelessEditors(*m_form), QStringList());
    }

    void itIsCountedOnceTypingRests()
    {
        open({});
        QTRY_VERIFY(!count()->isCounting());
        QSignalSpy counted(count(), &SegmentCountLine::counted);
        m_form->ruleEdit()->setWay(SegmentRuleEdit::Way::Write);
        for (const QChar c : u"orders.count >= 12"_s)
            m_form->ruleEdit()->query()->editor()->insertPlainText(c);
        QVERIFY(count()->isCounting());
        QCOMPARE(counted.size(), 0);
        QTRY_COMPARE(counted.size(), 1);
        QVERIFY2(count()->text().startsWith(u"0 of 3 customer(s)"_s), qPrintable(count()->text()));
    }

    void countingCanBeGivenUp()
    {
        open({});
        m_form->ruleEdit()->builder()->add(bought(1));
        QVERIFY(count()->isCounting());
        auto *button = count()->findChild<QPushButton *>(u"stop_counting"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!count()->isCounting());
        QCOMPARE(count()->text(), u"Not counted."_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY2(count()->text().startsWith(u"2 of 3 customer(s)"_s), qPrintable(count()->text()));
    }

    void whoEntersAndLeavesIsSaidBeforeItIsSaved()
    {
        open(saved(bought(1)));
        QTRY_VERIFY(count()->moves().has_value());
        write(u"orders.count = 0"_s);
        QTRY_VERIFY(count()->moves() == std::pair(1, 2));
        save();
        QVERIFY(m_submitted.isEmpty());
        QVERIFY2(m_form->notice()->text().startsWith(u"1 customer(s) enter and 2 leave with this change."_s),
                 qPrintable(m_form->notice()->text()));
        QCOMPARE(m_form->saveButton()->text(), u"Apply and save"_s);
        save();
        QCOMPARE(m_submitted.size(), 1);
    }

    void anotherChangeIsAskedAboutAnew()
    {
        open(saved(bought(1)));
        write(u"orders.count = 0"_s);
        QTRY_VERIFY(count()->moves() == std::pair(1, 2));
        save();
        write(u"orders.count >= 2"_s);
        QCOMPARE(m_form->saveButton()->text(), u"Save"_s);
        QVERIFY(m_submitted.isEmpty());
        QTRY_VERIFY(count()->moves() == std::pair(0, 1));
        save();
        QVERIFY(m_submitted.isEmpty());
    }

    void aNewNameIsSavedAtOnce()
    {
        open(saved(bought(1)));
        QTest::keyClicks(m_form->focusWidget(), u" of ours"_s);
        QVERIFY(m_form->isDirty());
        save();
        QCOMPARE(m_submitted.size(), 1);
        QVERIFY(m_submitted.first().rule == bought(1)); // as it was, not put into a group
    }

    void whatIsNoRuleIsNotSaved()
    {
        open({});
        QTest::keyClicks(m_form->focusWidget(), u"Twice"_s);
        write(u"orders.count >="_s);
        QVERIFY(count()->text().startsWith(u"Not counted"_s));
        save();
        QVERIFY(m_submitted.isEmpty());
        QVERIFY(m_form->isDirty());
    }

    void oneWithoutARuleIsPutTogetherByHand()
    {
        open({});
        QTest::keyClicks(m_form->focusWidget(), u"Friends"_s);
        auto *kind = m_form->findChild<QComboBox *>(u"kind"_s);
        QVERIFY(kind);
        kind->setCurrentIndex(1);
        QVERIFY(!m_form->ruleEdit()->isVisible());
        QVERIFY(!count()->isVisible());
        save();
        QCOMPARE(m_submitted.size(), 1);
        QCOMPARE(m_submitted.first().kind, SegmentKind::Static);
    }
};

QTEST_MAIN(TestSegmentForm)
#include "tst_segmentform.moc"
