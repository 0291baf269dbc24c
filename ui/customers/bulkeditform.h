// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customeredits.h"
#include "ui/base/formdialog.h"

#include <QtCore/QTimer>

namespace regulars {

class EditPreview;
class FormBinder;
class Formatting;
class TagsEdit;
class TextLabel;

/// The same changes for many customers, with a preview of how many they reach. Only collects: its owner saves what
/// submitted() brings, and answers with finish() or showFailure().
class BulkEditForm final : public FormDialog
{
    Q_OBJECT

public:
    /// The preview must outlive it, as must the formatting.
    BulkEditForm(EditPreview &preview, const Formatting &formatting, const QList<FieldDefinition> &own = {},
                 QWidget *parent = nullptr);

    [[nodiscard]] CustomerEdits edits() const;
    void setTagSuggestions(const QStringList &tags);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::CustomerEdits &edits);

private:
    void addTags();
    void addValues();
    void addOwn();
    void showOwn();
    void showPreview();

    EditPreview &m_preview;
    const Formatting &m_formatting;
    QList<FieldDefinition> m_ownFields;
    TagsEdit *m_addTags = nullptr;
    TagsEdit *m_removeTags = nullptr;
    FormBinder *m_tags = nullptr;
    FormBinder *m_values = nullptr;
    FormBinder *m_own = nullptr;
    TextLabel *m_reach = nullptr;
    TextLabel *m_names = nullptr;
    QTimer m_settle; ///< counts anew when the person pauses
};

} // namespace regulars
