// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace regulars {

/// The saved column mappings: use one, forget one, or save the present columns under a name.
class MappingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingBar(QWidget *parent = nullptr);

    void setMappings(const QStringList &names);
    /// Which mapping the columns come from; empty: what the file itself suggests.
    void setUsed(const QString &name);
    /// The columns were chosen by hand, so they come from no mapping.
    void setByHand();
    /// Whether there is something to save.
    void setSavable(bool savable);
    /// The name that was typed and not saved yet.
    [[nodiscard]] QString typedName() const;

Q_SIGNALS:
    void useRequested(const QString &name);
    void removeRequested(const QString &name);
    void saveRequested(const QString &name);

private:
    void settle();
    void save();

    QComboBox *m_saved;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QPushButton *m_save;
    bool m_savable = false;
};

} // namespace regulars
