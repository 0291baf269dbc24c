// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/duplicates/mergetable.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

MergeRecord record(qint64 id, const QString &name, int orders)
{
    MergeRecord record;
    record.customer.id = CustomerId{id};
    record.customer.name = name;
    record.customer.rowVersion = int(id) + 10;
    record.customer.contacts = {{{}, ContactKind::Email, {}, u"mail%1@example.com"_s.arg(id), true, true}};
    record.customer.createdAt = {1'700'000'000'000 + id};
    record.stats.orders = orders;
    record.stats.net = {orders * 2000, Currency(u"EUR")};
    return record;
}

QList<MergeRecord> twins()
{
    MergeRecord first = record(1, u"Anneliese Bergmann"_s, 5);
    MergeRecord second = record(2, u"A. Bergmann"_s, 1);
    first.customer.language = u"de"_s;
    second.customer.language = u"en"_s;
    second.customer.birthday = {1980, 4, 3};
    second.customer.fields = {{u"Favourite scent"_s, u"Cedar & rose"_s}};
    first.customer.fields = {{u"Favourite scent"_s, u"Lavender"_s}};
    first.customer.tags = {u"wholesale"_s};
    second.customer.tags = {u"vip"_s};
    second.customer.notes = u"Prefers to be called in the morning."_s;
    return {first, second};
}

} // namespace

class TestMergeDialog : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    FixedClock m_clock{{1'764'000'000'000}};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

    static bool shows(const QWidget &widget, const QString &text)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void theOneWithMostOrdersStays()
    {
        MergeDialog dialog(twins(), m_formatting, nullptr);
        QSignalSpy submitted(&dialog, &MergeDialog::submitted);
        uitest::openForm(dialog);
        QCOMPARE(dialog.table()->survivor(), CustomerId{1});
        dialog.save();
        const auto merge = submitted.first().first().value<MergeCustomers>();
        QCOMPARE(merge.survivor, CustomerId{1});
        QCOMPARE(merge.others, QList<CustomerId>{CustomerId{2}});
        QCOMPARE(merge.versions.value(CustomerId{2}), 12);
        QCOMPARE(merge.choices, MergeChoices{});
        QVERIFY(!dialog.saveButton()->isEnabled());
        dialog.showFailure({ErrorCode::DiskFull, {}, {}, {}});
        QVERIFY(dialog.saveButton()->isEnabled());
    }

    // Nothing but keys: choose the other record, another language, and merge.
    void byKeysAlone()
    {
        MergeDialog dialog(twins(), m_formatting, nullptr);
        QSignalSpy submitted(&dialog, &MergeDialog::submitted);
        uitest::openForm(dialog);
        const auto press = [](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        };
        const auto focused = [] {
            const auto *choice = qobject_cast<QRadioButton *>(QApplication::focusWidget());
            return choice ? choice->accessibleName() : QString();
        };
        QCOMPARE(focused(), u"Keep the record of Anneliese Bergmann"_s);
        press(Qt::Key_Right);
        QCOMPARE(dialog.table()->survivor(), CustomerId{2});
        QVERIFY(shows(dialog, u"A. Bergmann"_s));
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Name: A. Bergmann"_s); // followed the record that stays
        press(Qt::Key_Left);
        QCOMPARE(focused(), u"Name: Anneliese Bergmann"_s);
        QCOMPARE(dialog.table()->merged().name, u"Anneliese Bergmann"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Language: "_s + CustomerTexts::language(u"en"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        const auto merge = submitted.first().first().value<MergeCustomers>();
        QCOMPARE(merge.survivor, CustomerId{2});
        QCOMPARE(merge.choices.fields, (QMap<MergeField, CustomerId>{{MergeField::Name, CustomerId{1}}}));
        press(Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void previewFollows()
    {
        MergeDialog dialog(twins(), m_formatting, nullptr);
        uitest::openForm(dialog);
        QVERIFY(shows(dialog, u"mail1@example.com\nmail2@example.com"_s));
        QVERIFY(shows(dialog, u"wholesale, vip"_s));
        QCOMPARE(dialog.table()->merged().birthday, (Birthday{1980, 4, 3}));
        auto *other = dialog.findChild<QRadioButton *>(u"survivor1"_s);
        other->click();
        QVERIFY(shows(dialog, u"mail2@example.com\nmail1@example.com"_s));
        QCOMPARE(dialog.table()->merged().fields.first().value, u"Cedar & rose"_s);
    }

    void looks()
    {
        MergeDialog dialog(twins(), m_formatting, nullptr);
        uitest::openForm(dialog);
        QCOMPARE(uitest::namelessEditors(dialog), QStringList());
        uitest::takePictures(dialog, *m_theme, u"merge"_s, dialog.size());
        QList<MergeRecord> three = twins();
        three += record(3, u"Anneliese Bergmann-Oliveira y Fernández de la Vega"_s, 0);
        MergeDialog wide(three, m_formatting, nullptr);
        uitest::openForm(wide);
        uitest::takePictures(wide, *m_theme, u"merge-three"_s, wide.size());
    }
};

REGULARS_GUI_TEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
