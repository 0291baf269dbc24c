// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/editpreview.h"
#include "tests/support/smallshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/textlabel.h"
#include "ui/customers/bulkeditform.h"
#include "ui/customers/tagsedit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestBulkEditForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        const SmallShop shop = fillSmallShop(*m_db);
        m_all = {shop.anneliese, shop.tomas, shop.priya};
    }

    void nothingChosenChangesNothing()
    {
        EditPreview preview(**m_db, m_all);
        BulkEditForm form(preview, m_formatting);
        QSignalSpy submitted(&form, &BulkEditForm::submitted);
        uitest::openForm(form);
        QTRY_COMPARE(preview.changing(), std::optional(0));
        QVERIFY(form.edits().isEmpty());
        QVERIFY(!form.saveButton()->isEnabled());
        form.save();
        QCOMPARE(submitted.count(), 0);
    }

    void theReachIsShownBeforeItIsDone()
    {
        EditPreview preview(**m_db, m_all);
        BulkEditForm form(preview, m_formatting);
        QSignalSpy submitted(&form, &BulkEditForm::submitted);
        uitest::openForm(form);
        auto *language = form.findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(u"es"_s));
        QTRY_COMPARE(preview.changing(), std::optional(3));
        QTRY_VERIFY(says(form, u"3 of 3 customers will be different."_s));
        QVERIFY(says(form, u"Anneliese Bergmann"_s));
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().value<CustomerEdits>().language, std::optional(u"es"_s));
        QVERIFY(!submitted.first().first().value<CustomerEdits>().lifecycle);
    }

    void everyFieldCanBeSetAndTakenBack()
    {
        EditPreview preview(**m_db, m_all);
        BulkEditForm form(preview, m_formatting);
        uitest::openForm(form);
        form.findChildren<TagsEdit *>().first()->setTags({u"vip"_s});
        const auto choose = [&](const QString &id, const QString &value) {
            auto *box = form.findChild<QComboBox *>(id);
            box->setCurrentIndex(box->findData(value));
        };
        choose(u"lifecycle"_s, {});
        choose(u"channel"_s, u"phone"_s);
        choose(u"time"_s, u"evening"_s);
        choose(u"do_not_contact"_s, u"no"_s);
        const CustomerEdits edits = form.edits();
        QCOMPARE(edits.addTags, QStringList{u"vip"_s});
        QVERIFY(edits.lifecycle.has_value() && !edits.lifecycle->has_value());
        QCOMPARE(edits.preferredChannel, std::optional(PreferredChannel::Phone));
        QCOMPARE(edits.preferredTime, std::optional(PreferredTime::Evening));
        QCOMPARE(edits.doNotContact, std::optional(false));
        QVERIFY(!edits.language && !edits.source);
    }

    void anOwnFieldGetsAValue()
    {
        EditPreview preview(**m_db, m_all);
        BulkEditForm form(preview, m_formatting,
                          {{FieldDefinitionId{1}, u"size"_s, {}, u"Shoe size"_s, FieldType::Number, {}},
                           {FieldDefinitionId{2}, u"club"_s, {}, u"Club"_s, FieldType::Choice, {u"Gold"_s}}});
        uitest::openForm(form);
        QSignalSpy submitted(&form, &BulkEditForm::submitted);
        auto *field = form.findChild<QComboBox *>(u"own"_s);
        auto *size = form.findChild<QLineEdit *>(u"own:size"_s);
        QVERIFY(!size->isVisible());
        QVERIFY(!form.edits().own);
        field->setCurrentIndex(field->findData(u"size"_s));
        QVERIFY(size->isVisible());
        QVERIFY(uitest::namelessEditors(form).isEmpty());
        size->setText(u"big"_s);
        form.save();
        QVERIFY(submitted.isEmpty());
        QVERIFY(!size->accessibleDescription().isEmpty());
        size->setText(u"38.5"_s);
        form.save();
        QCOMPARE(submitted.first().first().value<CustomerEdits>().own->value, u"38.5"_s);
        QCOMPARE(submitted.first().first().value<CustomerEdits>().own->field.uid, u"size"_s);
    }

    void everyEditorHasAName()
    {
        EditPreview preview(**m_db, m_all);
        BulkEditForm form(preview, m_formatting);
        uitest::openForm(form);
        QCOMPARE(uitest::namelessEditors(form), QStringList{});
    }

    void pictures()
    {
        EditPreview preview(**m_db, m_all);
        BulkEditForm form(preview, m_formatting);
        uitest::openForm(form);
        auto *language = form.findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(u"es"_s));
        QTRY_VERIFY(says(form, u"Anneliese Bergmann"_s));
        uitest::takePictures(form, *m_theme, u"bulk-edit"_s, form.size());
    }

private:
    static bool says(const BulkEditForm &form, const QString &words)
    {
        const auto labels = form.findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const TextLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    Theme *m_theme = nullptr;
    FixedClock m_clock{Instant{1'795'338'000'000}};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};
    std::unique_ptr<TestDatabase> m_db;
    QList<CustomerId> m_all;
};

QTEST_MAIN(TestBulkEditForm)
#include "tst_bulkeditform.moc"
